using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CityBraid.Inventory;

/// <summary>Takes a line of a CSV apart (RFC 4180, but that no field holds a line break).</summary>
internal static class CsvFields
{
    /// <summary>How many fields a line has; -1 when a quoted one does not end where it should.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="fields">Where each field stands; what is beyond its length is counted alone.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Split(ReadOnlySpan<byte> line, Span<CsvField> fields)
    {
        var (count, start, at) = (0, 0, 0);
        while (at < line.Length)
        {
            // The last look goes back over bytes that were seen, so that no byte is looked at alone.
            var from = Math.Min(at, line.Length - Vector256<byte>.Count);
            if (from < 0)
            {
                return SplitSlowly(line, fields);
            }

            var bytes = Vector256.Create(line.Slice(from, Vector256<byte>.Count));
            if (Vector256.EqualsAny(bytes, Vector256.Create((byte)'"')))
            {
                return SplitSlowly(line, fields);
            }

            var commas = Vector256.Equals(bytes, Vector256.Create((byte)',')).ExtractMostSignificantBits();
            for (commas &= uint.MaxValue << (at - from); commas != 0; commas &= commas - 1)
            {
                var stop = from + BitOperations.TrailingZeroCount(commas);
                if (count < fields.Length)
                {
                    fields[count] = Trimmed(line, start, stop);
                }

                count++;
                start = stop + 1;
            }

            at = from + Vector256<byte>.Count;
        }

        if (count < fields.Length)
        {
            fields[count] = Trimmed(line, start, line.Length);
        }

        return count + 1;
    }

    /// <summary>The same for lines with quotes, and short ones.</summary>
    private static int SplitSlowly(ReadOnlySpan<byte> line, Span<CsvField> fields)
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
                fields[count] = end == start ? Trimmed(line, start, stop) : new CsvField(start + 1, end - 1);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CsvField Trimmed(ReadOnlySpan<byte> line, int start, int stop)
    {
        while (start < stop && line[start] == ' ')
        {
            start++;
        }

        while (stop > start && line[stop - 1] == ' ')
        {
            stop--;
        }

        return new CsvField(start, stop);
    }
}
