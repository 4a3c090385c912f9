using System.IO.Compression;
using System.Text;

namespace CityBraid.Planning;

/// <summary>Reads the rows of a packed table one by one, names that come again as one text.</summary>
internal static class PackedRows
{
    /// <summary>The rows, the header first.</summary>
    internal static IEnumerable<string[]> Read(ReadOnlyMemory<byte> packed)
    {
        using var text = new StreamReader(
            new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress),
            Encoding.UTF8
        );
        var names = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        while (text.ReadLine() is { } line)
        {
            yield return Split(line, names);
        }
    }

    private static string[] Split(string line, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        var cells = new List<string>();
        for (var start = 0; start <= line.Length; )
        {
            var end = EndOf(line, start);
            var cell = line.AsSpan(start, end - start);
            cells.Add(
                cell is ['"', .. var inner, '"']
                    ? inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal)
                    : NameOf(cell, names)
            );
            start = end + 1;
        }

        return [.. cells];
    }

    private static string NameOf(
        ReadOnlySpan<char> cell,
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names
    )
    {
        if (names.TryGetValue(cell, out var known))
        {
            return known;
        }

        var name = cell.ToString();
        names.Add(name);
        return name;
    }

    private static int EndOf(string line, int start)
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
}
