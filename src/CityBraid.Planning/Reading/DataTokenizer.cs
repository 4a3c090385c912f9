namespace CityBraid.Planning;

/// <summary>Cuts a MathProg data file into words and signs, leaving comments out.</summary>
internal sealed class DataTokenizer(string fileName, string text)
{
    private int position;
    private int countedTo;
    private int line = 1;
    private bool isQuoted;
    private string? unquoted;

    /// <summary>The piece read last.</summary>
    internal DataToken Current { get; private set; }

    /// <summary>The text of the piece read last.</summary>
    internal ReadOnlySpan<char> Word => unquoted ?? text.AsSpan(Current.Start, Current.Length);

    /// <summary>Whether the piece read last is this sign.</summary>
    internal bool IsSign(char sign) => Current.Kind == DataTokenKind.Sign && text[Current.Start] == sign;

    /// <summary>Whether the piece read last is this word, not in quotes.</summary>
    internal bool IsWord(string word) =>
        Current.Kind == DataTokenKind.Word && !isQuoted && Word.Equals(word, StringComparison.Ordinal);

    /// <summary>Where the piece read last stands.</summary>
    internal Where Here => new(fileName, Line());

    private int Line()
    {
        if (Current.Start < countedTo)
        {
            (countedTo, line) = (0, 1);
        }

        line += text.AsSpan(countedTo, Current.Start - countedTo).Count('\n');
        countedTo = Current.Start;
        return line;
    }

    /// <summary>Reads the next piece.</summary>
    internal DataToken Next()
    {
        SkipBlanks();
        (isQuoted, unquoted) = (false, null);
        Current = position >= text.Length ? new(DataTokenKind.End, text.Length, 0) : Read();
        return Current;
    }

    /// <summary>Goes back to an earlier place.</summary>
    internal void Return(DataToken token) => position = token.Start;

    private DataToken Read()
    {
        var start = position;
        switch (text[position])
        {
            case ':' when position + 1 < text.Length && text[position + 1] == '=':
                position += 2;
                return new(DataTokenKind.Assign, start, 2);
            case ':' or ';' or ',' or '[' or ']' or '(' or ')':
                position++;
                return new(DataTokenKind.Sign, start, 1);
            case '"' or '\'':
                return Quoted(text[position]);
            default:
                while (position < text.Length && !EndsWord(text[position]))
                {
                    position++;
                }

                return new(DataTokenKind.Word, start, position - start);
        }
    }

    /// <summary>Reads text in quotes; within it the quote itself stands twice.</summary>
    private DataToken Quoted(char quote)
    {
        var start = position + 1;
        var end = EndOfQuoted(quote, start);
        while (end + 1 < text.Length && text[end + 1] == quote)
        {
            end = EndOfQuoted(quote, end + 2);
            var twice = new string(quote, 2);
            unquoted = text[start..end].Replace(twice, quote.ToString(), StringComparison.Ordinal);
        }

        isQuoted = true;
        position = Math.Min(end + 1, text.Length);
        return new(DataTokenKind.Word, start, end - start);
    }

    private int EndOfQuoted(char quote, int from)
    {
        var end = from > text.Length ? -1 : text.IndexOf(quote, from);
        return end < 0 ? text.Length : end;
    }

    private void SkipBlanks()
    {
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else if (text[position] == '#')
            {
                position = EndOf("\n");
            }
            else if (text.AsSpan(position).StartsWith("/*"))
            {
                position = EndOf("*/");
            }
            else
            {
                return;
            }
        }
    }

    private int EndOf(string mark)
    {
        var found = text.IndexOf(mark, position, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + mark.Length;
    }

    private static bool EndsWord(char sign) =>
        char.IsWhiteSpace(sign)
        || sign is ':' or ';' or ',' or '[' or ']' or '(' or ')' or '#' or '"' or '\'';
}
