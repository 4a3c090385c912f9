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
    private readonly byte[] last = new byte[3 * (LengthMax + 1)];
    private int lastLength = -1;
    private RollUpPlace? lastPlace;

    /// <summary>Where each city stands first.</summary>
    public IReadOnlyDictionary<RollUpPlace, long> FirstLines => firstLines;

    /// <summary>Begins a block, which may stand before one that was read.</summary>
    public void Begin() => lastLength = -1;

    /// <summary>The city of a row; null when its codes are no codes, which is noted.</summary>
    public RollUpPlace? Find(ReadOnlySpan<byte> row, Range[] fields, long line)
    {
        Span<byte> key = stackalloc byte[3 * (LengthMax + 1)];
        var length = 0;
        foreach (var index in indexes)
        {
            var code = index < 0 ? [] : row[fields[index]];
            if (code.Length > LengthMax)
            {
                problems.Add(line, index, "code", Value(code, index));
                return null;
            }

            code.CopyTo(key[length..]);
            length += code.Length;
            key[length++] = (byte)',';
        }

        key = key[..length];
        if (length != lastLength || !key.SequenceEqual(last.AsSpan(0, length)))
        {
            lastPlace = Find(key, row, fields, line);
            key.CopyTo(last);
            lastLength = lastPlace is null ? -1 : length;
        }

        return lastPlace;
    }

    private RollUpPlace? Find(ReadOnlySpan<byte> key, ReadOnlySpan<byte> row, Range[] fields, long line)
    {
        var text = Encoding.UTF8.GetString(key);
        if (known.TryGetValue(text, out var found))
        {
            firstLines[found] = Math.Min(firstLines[found], line);
            return found;
        }

        var areCodes = true;
        foreach (var index in indexes)
        {
            var code = index < 0 ? [] : row[fields[index]];
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
