using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Two values of one expression that do not go together, though their units do.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Code">Why.</param>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
internal sealed record PackMixture(Severity Severity, string Code, FigureName First, FigureName Second)
{
    /// <summary>Every pair that does not go together.</summary>
    /// <param name="terms">The values, and whether each is taken away.</param>
    public static IEnumerable<PackMixture> Find(IReadOnlyList<(FigureName Name, bool IsTaken)> terms) =>
        from pair in terms.SelectMany((one, at) => terms.Skip(at + 1).Select(other => (one, other)))
        let found = Find(pair.one, pair.other)
        where found is not null
        select found;

    private static PackMixture? Find(
        (FigureName Name, bool IsTaken) one,
        (FigureName Name, bool IsTaken) other
    ) =>
        IsPlanBesideValue(one.Name, other.Name) ? Error("reports.plan-and-value", one.Name, other.Name)
        : one.IsTaken == other.IsTaken ? FindOfAdded(one.Name, other.Name)
        : one.IsTaken ? FindOfTaken(other.Name, one.Name)
        : FindOfTaken(one.Name, other.Name);

    /// <summary>Of two that are added, or both taken away, nothing may be counted twice.</summary>
    private static PackMixture? FindOfAdded(FigureName one, FigureName other) =>
        one.IsRatio || other.IsRatio ? Error("reports.ratios-added", one, other)
        : one.Overlaps(other) ? Error("reports.counted-twice", one, other)
        : one.PlanOf is { } plan && plan == other.PlanOf ? Error("reports.plans-added", one, other)
        : null;

    /// <summary>What is taken away should be in what it is taken from, or be another thing
    ///   altogether.</summary>
    private static PackMixture? FindOfTaken(FigureName added, FigureName taken) =>
        added.IsRatio != taken.IsRatio ? Error("reports.ratios-added", added, taken)
        : added.Overlaps(taken) && !added.Holds(taken)
            ? new PackMixture(Severity.Warning, "reports.taken-in-part", added, taken)
        : null;

    /// <summary>What was reached has one period, what was planned another.</summary>
    private static bool IsPlanBesideValue(FigureName one, FigureName other) =>
        (one.PlanOf is null) != (other.PlanOf is null);

    private static PackMixture Error(string code, FigureName one, FigureName other) =>
        new(Severity.Error, code, one, other);
}
