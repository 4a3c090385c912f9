using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>The prices of a model's best solution.</summary>
/// <param name="Status">How the solve ended; there are prices only when it is optimal.</param>
/// <param name="Prices">The prices, undiscounted; those of zero left out.</param>
public sealed record PlanPrices(SolveStatus Status, IReadOnlyList<PlanPrice> Prices)
{
    /// <summary>What proves the solution best that the prices come from; null unless optimal.</summary>
    public Certificate? Certificate { get; init; }
}
