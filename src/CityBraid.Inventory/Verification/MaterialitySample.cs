using System.Globalization;

namespace CityBraid.Inventory;

/// <summary>Chooses the numbers that a verifier looks at, by what an error in them would weigh.</summary>
/// <remarks>
/// Monetary unit sampling (ISA 530, appendix 1, value-weighted selection) with tonnes in the place of
/// money: the
/// tonnes stand in one line, and every so many of them one is taken, from a random start. A row of at least
/// the material amount is taken always, a smaller one by its size. The start follows from a text that whoever
/// makes the inventory does not choose, so that whoever checks the sample finds the same rows.
/// </remarks>
public static class MaterialitySample
{
    /// <summary>The share of all tonnes that an error may not reach, when nobody says otherwise.</summary>
    public const decimal UsualShare = 0.05m;

    /// <summary>The least share that can be asked for: a sample of a thousand numbers.</summary>
    public const decimal LeastShare = 0.001m;

    /// <summary>The rows that are taken, each with whether it is taken always.</summary>
    /// <param name="rows">The rows in their order.</param>
    /// <param name="share">The material share of all tonnes, more than 0 and at most 1.</param>
    /// <param name="digest">A digest from which the start follows, hexadecimal.</param>
    public static IReadOnlyList<(FrozenRow Row, bool IsCertain)> Of(
        IEnumerable<FrozenRow> rows,
        decimal share,
        string digest
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1m);
        var sized = rows.Where(row => row.Tonnes is not (null or 0m)).ToArray();
        var material = share * sized.Sum(SizeOf);
        var next = StartOf(digest) * material;
        var behind = 0m;
        var taken = new List<(FrozenRow, bool)>();
        foreach (var row in sized)
        {
            behind += SizeOf(row);
            if (next < behind)
            {
                taken.Add((row, SizeOf(row) >= material));
                next += material * (decimal.Floor((behind - next) / material) + 1m);
            }
        }

        return taken;
    }

    /// <summary>What an error in a row would weigh: its tonnes, removals by their size.</summary>
    internal static decimal SizeOf(FrozenRow row) => Math.Abs(row.Tonnes ?? 0m);

    /// <summary>A number from 0 to less than 1 that follows from a digest.</summary>
    private static decimal StartOf(string digest) =>
        uint.Parse(digest.AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 4294967296m;
}
