namespace CityBraid.Planning;

/// <summary>Reads comma-separated lines cell by cell, without copying those that are not quoted.</summary>
internal ref struct CsvLines(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    /// <summary>The number of the line read last, from one.</summary>
    internal int Line { get; private set; }

    /// <summary>
    /// Reads a line's cells, blanks around them cut; false at the end of the text. Blank lines are passed
    /// over.
    /// </summary>
    /// <param name="cells">Receives the cells; more than fit are counted, not kept.</param>
    /// <param name="count">How many cells the line has.</param>
    internal bool Next(scoped Span<Range> cells, out int count, out ReadOnlySpan<char> line)
    {
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            line = (end < 0 ? rest : rest[..end]).TrimEnd('\r');
            rest = end < 0 ? default : rest[(end + 1)..];
            Line++;
            if (!line.IsWhiteSpace())
            {
                count = Split(line, cells);
                return true;
            }
        }

        count = 0;
        line = default;
        return false;
    }

    /// <summary>The text of a cell of a line; in quotes a quote stands twice.</summary>
    internal static ReadOnlySpan<char> TextOf(ReadOnlySpan<char> line, Range cell)
    {
        var text = line[cell];
        var isQuoted = cell.Start.Value > 0 && line[cell.Start.Value - 1] == '"';
        return isQuoted && text.Contains("\"\"", StringComparison.Ordinal)
            ? text.ToString().Replace("\"\"", "\"", StringComparison.Ordinal)
            : text;
    }

    private static int Split(ReadOnlySpan<char> line, scoped Span<Range> cells)
    {
        var count = 0;
        for (var start = 0; start <= line.Length; count++)
        {
            var end = EndOfCell(line, start);
            if (count < cells.Length)
            {
                cells[count] = Inside(line, start, end);
            }

            start = end + 1;
        }

        return count;
    }

    private static int EndOfCell(ReadOnlySpan<char> line, int start)
    {
        var isQuoted = false;
        for (var place = start; place < line.Length; place++)
        {
            if (line[place] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[place] == ',' && !isQuoted)
            {
                return place;
            }
        }

        return line.Length;
    }

    private static Range Inside(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && line[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && line[end - 1] is ' ' or '\t')
        {
            end--;
        }

        var isQuoted = end - start >= 2 && line[start] == '"' && line[end - 1] == '"';
        return isQuoted ? (start + 1)..(end - 1) : start..end;
    }
}
