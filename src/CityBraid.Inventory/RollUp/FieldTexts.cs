using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace CityBraid.Inventory;

/// <summary>What texts mean that come again and again, each looked up once.</summary>
/// <param name="read">Looks a text up.</param>
internal sealed class FieldTexts<T>(Func<string, T> read)
{
    private const int LengthMax = 256;
    private const int CountMax = 100_000;
    private const int LatelyBits = 10;

    /// <summary>2⁶⁴ by the golden ratio: multiplied by it, bits spread to the upper ones.</summary>
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);
    private readonly (byte[] Text, T Meaning)[] lately = new (byte[], T)[1 << LatelyBits];

    /// <summary>What a field in UTF-8 means.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public T Of(ReadOnlySpan<byte> field)
    {
        var slot = Slot(field);
        ref var late = ref lately[slot];
        if (late.Text is not null && field.SequenceEqual(late.Text))
        {
            return late.Meaning;
        }

        // A second place, so that two texts that come in turns do not push each other out.
        ref var other = ref lately[slot ^ 1];
        if (other.Text is not null && field.SequenceEqual(other.Text))
        {
            return other.Meaning;
        }

        var meaning = Find(field);
        if (field.Length <= LengthMax)
        {
            other = late;
            late = (field.ToArray(), meaning);
        }

        return meaning;
    }

    /// <summary>Tells most of a column's texts apart by how they begin and end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Slot(ReadOnlySpan<byte> field)
    {
        var bits = (ulong)field.Length;
        if (field.Length >= sizeof(ulong))
        {
            bits += BinaryPrimitives.ReadUInt64LittleEndian(field);
            bits = (bits * Spread) + BinaryPrimitives.ReadUInt64LittleEndian(field[^sizeof(ulong)..]);
        }
        else if (field.Length >= sizeof(uint))
        {
            bits += (ulong)BinaryPrimitives.ReadUInt32LittleEndian(field) << (8 * sizeof(uint));
            bits += BinaryPrimitives.ReadUInt32LittleEndian(field[^sizeof(uint)..]);
        }
        else if (!field.IsEmpty)
        {
            bits += (ulong)((field[0] << 24) + (field[field.Length >> 1] << 16) + (field[^1] << 8));
        }

        return (int)((bits * Spread) >> (64 - LatelyBits));
    }

    private T Find(ReadOnlySpan<byte> field)
    {
        var text = Encoding.UTF8.GetString(field);
        if (known.TryGetValue(text, out var meaning))
        {
            return meaning;
        }

        meaning = read(text);
        if (known.Count < CountMax && field.Length <= LengthMax)
        {
            known.Add(text, meaning);
        }

        return meaning;
    }
}
