using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary>The prices of a model, as JSON.</summary>
internal sealed record PricesDocument(string Status, IReadOnlyList<PriceDocument> Prices)
{
    /// <summary>The prices.</summary>
    public static PricesDocument Of(PlanPrices prices) =>
        new(JsonNames.Of(prices.Status), [.. prices.Prices.Select(PriceDocument.Of)]);
}
