namespace CityBraid.Inventory;

/// <summary>Takes a line of a CSV apart (RFC 4180, but that no field holds a line break).</summary>
internal static class CsvFields
{
    /// <summary>How many fields a line has; -1 when a quoted one does not end where it should.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="fields">Where each field stands, without quotes and blanks around it; what is beyond
    ///   its length is counted alone.</param>
    public static int Split(ReadOnlySpan<byte> line, Span<Range> fields)
    {
        var count = 0;
        for (var start = 0; ; count++)
        {
            var end = start < line.Length && line[start] == '"' ? EndOfQuoted(line, start) : start;
            if (end < 0)
            {
                return -1;
            }

            var comma = line[end..].IndexOf((byte)',');
            var stop = comma < 0 ? line.Length : end + comma;
            if (count < fields.Length)
            {
                fields[count] = end == start ? Trimmed(line, start, stop) : (start + 1)..(end - 1);
            }

            if (end > start && stop != end)
            {
                return -1;
            }

            if (comma < 0)
            {
                return count + 1;
            }

            start = stop + 1;
        }
    }

    /// <summary>Where a quoted field ends, behind its last quote; -1 when it does not.</summary>
    private static int EndOfQuoted(ReadOnlySpan<byte> line, int start)
    {
        for (var at = start + 1; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                continue;
            }

            if (at + 1 == line.Length || line[at + 1] != '"')
            {
                return at + 1;
            }

            at++;
        }

        return -1;
    }

    private static Range Trimmed(ReadOnlySpan<byte> line, int start, int stop)
    {
        while (start < stop && line[start] == ' ')
        {
            start++;
        }

        while (stop > start && line[stop - 1] == ' ')
        {
            stop--;
        }

        return start..stop;
    }
}
