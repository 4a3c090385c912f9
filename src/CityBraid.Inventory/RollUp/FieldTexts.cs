using System.Runtime.CompilerServices;
using System.Text;

namespace CityBraid.Inventory;

/// <summary>What texts mean that come again and again, each looked up once.</summary>
/// <param name="read">Looks a text up.</param>
internal sealed class FieldTexts<T>(Func<string, T> read)
{
    private const int LengthMax = 256;
    private const int CountMax = 100_000;
    private const int LatelyCount = 1024;

    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);
    private readonly (byte[] Text, T Meaning)[] lately = new (byte[], T)[LatelyCount];

    /// <summary>What a field in UTF-8 means.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public T Of(ReadOnlySpan<byte> field)
    {
        ref var late = ref lately[Slot(field)];
        if (late.Text is not null && field.SequenceEqual(late.Text))
        {
            return late.Meaning;
        }

        var meaning = Find(field);
        if (field.Length <= LengthMax)
        {
            late = (field.ToArray(), meaning);
        }

        return meaning;
    }

    /// <summary>Tells most of a column's texts apart; those that it does not take turns.</summary>
    private static int Slot(ReadOnlySpan<byte> field) =>
        field.IsEmpty
            ? 0
            : (field.Length + (31 * field[0]) + (7 * field[field.Length >> 1]) + (61 * field[^1]))
                & (LatelyCount - 1);

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
