namespace CityBraid.Tables;

/// <summary>Finds what separates the cells of a CSV file: comma, semicolon or tab.</summary>
internal static class CsvDelimiter
{
    private const int HeadLength = 65_536;
    private const string Candidates = ",;\t";

    /// <summary>The most frequent candidate of the first line that has one outside quotation marks.</summary>
    public static char In(TextReader text)
    {
        var head = new char[HeadLength];
        var counts = new int[Candidates.Length];
        var isQuoted = false;
        foreach (var letter in head.AsSpan(0, text.ReadBlock(head)))
        {
            isQuoted ^= letter == '"';
            var candidate = isQuoted ? -1 : Candidates.IndexOf(letter, StringComparison.Ordinal);
            if (candidate >= 0)
            {
                counts[candidate]++;
            }
            else if (!isQuoted && (letter is '\r' or '\n') && counts.Max() > 0)
            {
                break;
            }
        }

        return Candidates[Array.IndexOf(counts, counts.Max())];
    }
}
