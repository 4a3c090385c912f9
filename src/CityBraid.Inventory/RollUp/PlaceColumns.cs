using System.Runtime.CompilerServices;
using System.Text;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Reads which city a row is about; most rows are about the city of the row before.</summary>
/// <param name="columns">Which column is what.</param>
/// <param name="problems">Where bad codes are noted.</param>
internal sealed class PlaceColumns(ActivityColumns columns, RowProblems problems)
{
    private const int LengthMax = 60;

    private readonly int[] indexes = [columns.Of("place"), columns.Of("province"), columns.Of("country")];
    private readonly Dictionary<string, RollUpPlace> known = new(StringComparer.Ordinal);
    private readonly Dictionary<RollUpPlace, long> firstLines = [];
    private readonly byte[][] last =
    [
        [],
        [],
        [],
    ];
    private RollUpPlace? lastPlace;

    /// <summary>Where each city stands first.</summary>
    public IReadOnlyDictionary<RollUpPlace, long> FirstLines => firstLines;

    /// <summary>Begins a block, which may stand before one that was read.</summary>
    public void Begin() => lastPlace = null;

    /// <summary>The city of a row; null when its codes are no codes, which is noted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RollUpPlace? Find(ReadOnlySpan<byte> row, CsvField[] fields, long line)
    {
        if (lastPlace is { } same && IsLast(row, fields))
        {
            return same;
        }

        lastPlace = null;
        for (var at = 0; at < indexes.Length; at++)
        {
            var code = indexes[at] < 0 ? [] : fields[indexes[at]].In(row);
            if (code.Length > LengthMax)
            {
                problems.Add(line, indexes[at], "code", Value(code, indexes[at]));
                return null;
            }

            last[at] = code.ToArray();
        }

        return lastPlace = Find(line);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsLast(ReadOnlySpan<byte> row, CsvField[] fields)
    {
        for (var at = 0; at < indexes.Length; at++)
        {
            if (indexes[at] >= 0 && !fields[indexes[at]].In(row).SequenceEqual(last[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The city of the codes that were read last.</summary>
    private RollUpPlace? Find(long line)
    {
        var text = string.Join(',', last.Select(Encoding.UTF8.GetString));
        if (known.TryGetValue(text, out var found))
        {
            firstLines[found] = Math.Min(firstLines[found], line);
            return found;
        }

        var areCodes = true;
        foreach (var (code, index) in last.Zip(indexes))
        {
            if (index >= 0 && !IsCode(code, index))
            {
                problems.Add(line, index, index == indexes[^1] ? "country" : "code", Value(code, index));
                areCodes = false;
            }
        }

        if (!areCodes)
        {
            return null;
        }

        var parts = text.Split(',');
        found = new RollUpPlace(parts[0], parts[1].Length == 0 ? null : parts[1], parts[2]);
        known.Add(text, found);
        firstLines.Add(found, line);
        return found;
    }

    private bool IsCode(ReadOnlySpan<byte> code, int index)
    {
        if (index == indexes[^1])
        {
            return Place.IsCountryCode(Encoding.UTF8.GetString(code));
        }

        foreach (var letter in code)
        {
            if (
                letter is not ((byte)'-' or (byte)'.' or (byte)'_')
                && !char.IsAsciiLetterOrDigit((char)letter)
            )
            {
                return false;
            }
        }

        return !code.IsEmpty || index == indexes[1];
    }

    private (string, string)[] Value(ReadOnlySpan<byte> code, int index) =>
        [("value", RowProblems.Shown(code)), ("column", columns.Names[index])];
}
