using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>One point of a sweep.</summary>
/// <param name="Value">The price or cap.</param>
/// <param name="Status">How the solve ended.</param>
/// <param name="Objective">The objective, what is paid for emission included; null unless optimal.</param>
/// <param name="Emissions">
/// The emission of all years and regions together, with the exogenous ones; null unless optimal.
/// </param>
/// <param name="Seconds">How long the solve took.</param>
public sealed record SweepPoint(
    double Value,
    SolveStatus Status,
    double? Objective,
    double? Emissions,
    double Seconds
)
{
    /// <summary>What proves the point best; null unless optimal.</summary>
    public Certificate? Certificate { get; init; }
}
