using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What the factor library gives for a row whose form states its own factor.</summary>
/// <param name="Co2e">The library's answer; null when it has none.</param>
/// <param name="Difference">The row's tonnes minus the library's; null when it has none.</param>
/// <param name="Reasons">Why there is no answer; empty when there is one.</param>
/// <param name="Trace">The library's calculation line by line.</param>
public sealed record LibraryAnswer(
    Co2e? Co2e,
    decimal? Difference,
    IReadOnlyList<Finding> Reasons,
    IReadOnlyList<TraceStep> Trace
);
