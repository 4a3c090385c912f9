namespace CityBraid.Tests.House;

/// <summary>C# text in which all but code is turned into spaces, so that braces can be counted.</summary>
/// <remarks>Every character keeps its place, so a position found here is the same in the source.</remarks>
internal static class CodeOnly
{
    /// <summary>Blanks everything that is not code.</summary>
    public static string Of(string text)
    {
        var code = text.ToCharArray();
        for (var at = 0; at < text.Length; )
        {
            var end = Math.Min(EndOfBlank(text, at), text.Length);
            for (var blank = at; blank < end; blank++)
            {
                code[blank] = code[blank] == '\n' ? '\n' : ' ';
            }

            at = Math.Max(end, at + 1);
        }

        return new string(code);
    }

    private static int EndOfBlank(string text, int at) =>
        text[at] switch
        {
            '/' when Peek(text, at + 1) == '/' => EndOfLine(text, at),
            '/' when Peek(text, at + 1) == '*' => After(text, "*/", at + 2),
            '#' when IsFirstOnLine(text, at) => EndOfLine(text, at),
            '\'' => EndOfQuoted(text, at + 1, new Literal('\'')),
            '"' or '$' or '@' => EndOfString(text, at),
            _ => at,
        };

    private static int EndOfString(string text, int start)
    {
        var at = start;
        while (Peek(text, at) is '$' or '@')
        {
            at++;
        }

        var prefix = text[start..at];
        var quotes = Run(text, at, '"');
        var dollars = prefix.Count(letter => letter == '$');
        var isVerbatim = prefix.Contains('@', StringComparison.Ordinal);
        return quotes switch
        {
            0 => start,
            >= 3 when !isVerbatim => EndOfRaw(text, at + quotes, quotes, dollars),
            _ => EndOfQuoted(text, at + 1, new Literal('"', isVerbatim, dollars > 0)),
        };
    }

    private static int EndOfQuoted(string text, int at, Literal literal)
    {
        while (at < text.Length)
        {
            var next = Peek(text, at + 1);
            switch (text[at])
            {
                case '\\' when !literal.IsVerbatim:
                case '"' when literal.IsVerbatim && next == '"':
                case '{' when literal.HasHoles && next == '{':
                    at += 2;
                    break;
                case '{' when literal.HasHoles:
                    at = EndOfHole(text, at + 1, braces: 1);
                    break;
                case var letter when letter == literal.Close:
                    return at + 1;
                default:
                    at++;
                    break;
            }
        }

        return at;
    }

    private static int EndOfRaw(string text, int at, int quotes, int dollars)
    {
        while (at < text.Length)
        {
            var closing = Run(text, at, '"');
            var opening = Run(text, at, '{');
            if (closing >= quotes)
            {
                return at + closing;
            }

            at =
                dollars > 0 && opening >= dollars
                    ? EndOfHole(text, at + opening, dollars)
                    : at + Math.Max(1, Math.Max(closing, opening));
        }

        return at;
    }

    private static int EndOfHole(string text, int at, int braces)
    {
        for (var depth = 0; at < text.Length; )
        {
            var end = EndOfBlank(text, at);
            if (end > at)
            {
                at = end;
                continue;
            }

            if (text[at] == '}' && depth == 0)
            {
                return at + braces;
            }

            depth += text[at] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            at++;
        }

        return at;
    }

    private static char Peek(string text, int at) => at < text.Length ? text[at] : '\0';

    private static int Run(string text, int at, char letter)
    {
        var end = at;
        while (Peek(text, end) == letter)
        {
            end++;
        }

        return end - at;
    }

    private static int EndOfLine(string text, int at) => After(text, "\n", at) - 1;

    private static int After(string text, string mark, int at)
    {
        var found = text.IndexOf(mark, at, StringComparison.Ordinal);
        return found < 0 ? text.Length + 1 : found + mark.Length;
    }

    private static bool IsFirstOnLine(string text, int at) =>
        string.IsNullOrWhiteSpace(text[(text.LastIndexOf('\n', at) + 1)..at]);

    private readonly record struct Literal(char Close, bool IsVerbatim = false, bool HasHoles = false);
}
