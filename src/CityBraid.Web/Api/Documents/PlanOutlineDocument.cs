namespace CityBraid.Web;

/// <summary>A result year by year as JSON: what its charts are drawn from.</summary>
public sealed record PlanOutlineDocument(
    IReadOnlyList<string> Years,
    IReadOnlyList<string> Commodities,
    string? Commodity,
    IReadOnlyList<string> Emissions,
    string? Emission
)
{
    /// <summary>Production of the commodity by technology.</summary>
    public required IReadOnlyList<PlanLineDocument> Production { get; init; }

    /// <summary>Capacity of the technologies that make it.</summary>
    public required IReadOnlyList<PlanLineDocument> Capacity { get; init; }

    /// <summary>The emission by technology.</summary>
    public required IReadOnlyList<PlanLineDocument> Emitted { get; init; }

    /// <summary>The commodity's price by region and time slice, in money of each year.</summary>
    public required IReadOnlyList<PlanLineDocument> Prices { get; init; }

    /// <summary>The emission's price by region, in money of each year.</summary>
    public required IReadOnlyList<PlanLineDocument> EmissionPrices { get; init; }

    /// <summary>The outline.</summary>
    public static PlanOutlineDocument Of(PlanOutline outline) =>
        new(outline.Years, outline.Commodities, outline.Commodity, outline.Emissions, outline.Emission)
        {
            Production = PlanLineDocument.Of(outline.Production),
            Capacity = PlanLineDocument.Of(outline.Capacity),
            Emitted = PlanLineDocument.Of(outline.Emitted),
            Prices = PlanLineDocument.Of(outline.Prices),
            EmissionPrices = PlanLineDocument.Of(outline.EmissionPrices),
        };
}
