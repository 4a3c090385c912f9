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
    /// <summary>The second total less the first, in tonnes of CO2e; null where one of them is not
    ///   known.</summary>
    public decimal? Difference => Right.Total?.Tonnes - Left.Total?.Tonnes;

    /// <summary>What the two reasons leave unexplained: nothing, or the two are not what they seem; null
    ///   where there is no difference to explain.</summary>
    public decimal? Rest => Difference - References - Potentials;

    /// <summary>Each reference's tonnes on both bases, in the order of codes; null where a basis has no
    ///   number for it. The differences add up to the whole.</summary>
    public IReadOnlyList<(string Reference, decimal? Left, decimal? Right)> ByReference
    {
        get
        {
            var (before, after) = (TonnesByReference(Left), TonnesByReference(Right));
            return
            [
                .. before
                    .Keys.Union(after.Keys, StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(code => (code, Found(before, code), Found(after, code))),
            ];
        }
    }

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

    private static Dictionary<string, decimal> TonnesByReference(Compilation inventory) =>
        inventory
            .CountedRows.Where(row => row.Co2e is not null)
            .GroupBy(row => row.Reference.Code, StringComparer.Ordinal)
            .ToDictionary(row => row.Key, row => row.Sum(one => one.Co2e!.Tonnes), StringComparer.Ordinal);

    private static decimal? Found(Dictionary<string, decimal> tonnes, string code) =>
        tonnes.TryGetValue(code, out var found) ? found : null;
}
