using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which of what cities cause is emitted in other cities (GPC v1.1, chapter 4).</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Level">The level whose sum of cities holds it.</param>
/// <param name="Caused">Whether a reference counts it where it is caused.</param>
/// <param name="Emitted">Whether a reference counts it where it is emitted.</param>
internal sealed record OverlapRule(
    string Name,
    Level Level,
    Func<GpcReference, bool> Caused,
    Func<GpcReference, bool> Emitted
)
{
    /// <summary>Power from the grid, its losses, journeys across boundaries, waste.</summary>
    public static IReadOnlyList<OverlapRule> All { get; } =
    [
        new("grid", Level.Basic, one => one.Scope == 2, IsPowerForTheGrid),
        new("losses", Level.BasicPlus, one => IsOf(one, "I") && one.Scope == 3, IsPowerForTheGrid),
        new(
            "journeys",
            Level.BasicPlus,
            one => IsOf(one, "II") && one.Scope == 3,
            one => IsOf(one, "II") && one.Scope == 1
        ),
        new(
            "waste",
            Level.Basic,
            one => IsOf(one, "III") && one.Scope == 3,
            one => IsOf(one, "III") && one.ReportingLevel == ReportingLevel.Territorial
        ),
    ];

    private static bool IsPowerForTheGrid(GpcReference one) =>
        IsOf(one, "I") && one.ReportingLevel == ReportingLevel.Territorial;

    private static bool IsOf(GpcReference one, string sector) =>
        string.Equals(one.Sector, sector, StringComparison.Ordinal);
}
