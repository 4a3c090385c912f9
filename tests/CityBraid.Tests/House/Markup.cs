namespace CityBraid.Tests.House;

/// <summary>A component's markup, so that the words in it can be told from its tags and its code.</summary>
internal static class Markup
{
    private static readonly string[] Said = ["aria-label", "title", "alt", "placeholder"];

    private static readonly string[] Statements =
    [
        "@if",
        "if (",
        "@for",
        "@foreach",
        "else",
        "{",
        "}",
        "var ",
        "@namespace",
        "@inject",
        "@using",
    ];

    /// <summary>The words between tags and in the attributes that are read out, code left out.</summary>
    public static IEnumerable<string> Words(string markup)
    {
        var text = WithoutStatements(markup);
        for (var at = 0; at < text.Length; )
        {
            var tag = text.IndexOf('<', at);
            var end = tag < 0 ? text.Length : tag;
            yield return WithoutExpressions(text[at..end]).Trim();
            at = tag < 0 ? text.Length : EndOfTag(text, tag);
            foreach (var value in tag < 0 ? [] : Attributes(text[tag..at]))
            {
                yield return WithoutExpressions(value);
            }
        }
    }

    /// <summary>Statements stand on lines of their own, some on several until their brackets close.</summary>
    private static string WithoutStatements(string markup)
    {
        var kept = new List<string>();
        var open = 0;
        foreach (var line in markup.Split('\n').Select(line => line.Trim()))
        {
            var isStatement =
                open > 0
                || Array.Exists(Statements, start => line.StartsWith(start, StringComparison.Ordinal));
            if (!isStatement)
            {
                kept.Add(line);
                continue;
            }

            open += line.Count(letter => letter == '(') - line.Count(letter => letter == ')');
        }

        return string.Join('\n', kept);
    }

    private static string WithoutExpressions(string text)
    {
        for (
            var at = text.IndexOf('@', StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf('@', StringComparison.Ordinal)
        )
        {
            text = text[..at] + text[EndOfExpression(text, at + 1)..];
        }

        return text;
    }

    /// <summary>A name with what is called and looked up on it, or anything in brackets.</summary>
    private static int EndOfExpression(string text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] is '(' or '[')
            {
                at = EndOfBrackets(text, at);
            }
            else if (
                char.IsLetterOrDigit(text[at]) || (text[at] is '.' or '!' or '?' && IsName(text, at + 1))
            )
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsName(string text, int at) =>
        at < text.Length && (char.IsLetter(text[at]) || text[at] == '.');

    private static int EndOfBrackets(string text, int at)
    {
        var depth = 0;
        do
        {
            depth +=
                text[at] is '(' or '[' ? 1
                : text[at] is ')' or ']' ? -1
                : 0;
            at++;
        } while (depth > 0 && at < text.Length);

        return at;
    }

    private static int EndOfTag(string text, int at)
    {
        while (at < text.Length && text[at] != '>')
        {
            at = text[at] switch
            {
                '"' => EndOfValue(text, at),
                _ => at + 1,
            };
        }

        return Math.Min(at + 1, text.Length);
    }

    /// <summary>Quotation marks inside an expression do not end the attribute.</summary>
    private static int EndOfValue(string text, int at)
    {
        at++;
        while (at < text.Length && text[at] != '"')
        {
            at = text[at] == '@' ? Math.Max(at + 1, EndOfExpression(text, at + 1)) : at + 1;
        }

        return at + 1;
    }

    private static IEnumerable<string> Attributes(string tag)
    {
        foreach (var name in Said)
        {
            var start = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
            if (start >= 0)
            {
                var quote = start + name.Length + 2;
                yield return tag[(quote + 1)..(EndOfValue(tag, quote) - 1)];
            }
        }
    }
}
