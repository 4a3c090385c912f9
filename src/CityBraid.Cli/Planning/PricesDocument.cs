using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary>The prices of a model, as JSON.</summary>
internal sealed record PricesDocument(
    string Status,
    double? PrimalInfeasibility,
    double? DualInfeasibility,
    double? Gap,
    bool Proven,
    IReadOnlyList<PriceDocument> Prices
)
{
    /// <summary>The prices.</summary>
    public static PricesDocument Of(PlanPrices prices) =>
        new(
            JsonNames.Of(prices.Status),
            ModelNumber.Finite(prices.Certificate?.PrimalInfeasibility),
            ModelNumber.Finite(prices.Certificate?.DualInfeasibility),
            ModelNumber.Finite(prices.Certificate?.Gap),
            prices.Certificate is { ProvesOptimality: true },
            [.. prices.Prices.Select(PriceDocument.Of)]
        );
}
