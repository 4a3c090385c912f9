using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>One place and year on two bases: another level, other warming potentials, or both.</summary>
/// <param name="Left">The inventory on one basis.</param>
/// <param name="Right">The same on the other.</param>
/// <param name="References">The tonnes of rows that only one of the two counts.</param>
/// <param name="Potentials">The tonnes by which rows differ that both count.</param>
public sealed record BasisDifference(
    Compilation Left,
    Compilation Right,
    decimal References,
    decimal Potentials
)
{
    /// <summary>The second total less the first, in tonnes of CO2e.</summary>
    public decimal Difference => (Right.Total?.Tonnes ?? 0m) - (Left.Total?.Tonnes ?? 0m);

    /// <summary>What the two reasons leave unexplained: nothing, or the two are not what they seem.</summary>
    public decimal Rest => Difference - References - Potentials;

    /// <summary>Takes the difference apart.</summary>
    /// <exception cref="ArgumentException">The two are of different places or years.</exception>
    public static BasisDifference Of(Compilation left, Compilation right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Place != right.Place || left.Year != right.Year)
        {
            throw new ArgumentException("Two bases are of one place and year.", nameof(right));
        }

        var before = Tonnes(left);
        var after = Tonnes(right);
        var shared = before.Keys.Intersect(after.Keys, StringComparer.Ordinal).ToArray();
        return new BasisDifference(
            left,
            right,
            after.Where(row => !before.ContainsKey(row.Key)).Sum(row => row.Value)
                - before.Where(row => !after.ContainsKey(row.Key)).Sum(row => row.Value),
            shared.Sum(row => after[row] - before[row])
        );
    }

    private static Dictionary<string, decimal> Tonnes(Compilation inventory) =>
        inventory
            .CountedRows.GroupBy(inventory.NameOf, StringComparer.Ordinal)
            .ToDictionary(
                row => row.Key,
                row => row.Sum(one => one.Co2e?.Tonnes ?? 0m),
                StringComparer.Ordinal
            );
}
