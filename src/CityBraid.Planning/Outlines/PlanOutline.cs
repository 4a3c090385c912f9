namespace CityBraid.Planning;

/// <summary>A result year by year: who makes a commodity with which capacity, who emits, what it is
///   worth.</summary>
/// <remarks>
/// One commodity and one emission at a time: others may be counted in other units, and are not added.
/// </remarks>
public sealed record PlanOutline
{
    /// <summary>The years.</summary>
    public required IReadOnlyList<string> Years { get; init; }

    /// <summary>The commodities that are made.</summary>
    public required IReadOnlyList<string> Commodities { get; init; }

    /// <summary>The commodity that is outlined; null when none is made.</summary>
    public required string? Commodity { get; init; }

    /// <summary>The emissions that occur.</summary>
    public required IReadOnlyList<string> Emissions { get; init; }

    /// <summary>The emission that is outlined; null when none occurs.</summary>
    public required string? Emission { get; init; }

    /// <summary>Production of the commodity by technology.</summary>
    public required IReadOnlyList<PlanLine> Production { get; init; }

    /// <summary>Capacity of the technologies that make the commodity.</summary>
    public required IReadOnlyList<PlanLine> Capacity { get; init; }

    /// <summary>The emission by technology.</summary>
    public required IReadOnlyList<PlanLine> Emitted { get; init; }

    /// <summary>The commodity's price by region and time slice, in money of each year.</summary>
    public required IReadOnlyList<PlanLine> Prices { get; init; }

    /// <summary>The emission's price by region, in money of each year.</summary>
    public required IReadOnlyList<PlanLine> EmissionPrices { get; init; }
}
