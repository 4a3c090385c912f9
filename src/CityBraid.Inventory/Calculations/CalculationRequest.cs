using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A calculation to be kept in the inventory of a place and year.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The inventory's year, Gregorian.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Document">The method's input document: JSON text.</param>
public sealed record CalculationRequest(PlaceCode Place, int Year, string Method, string Document)
{
    /// <summary>The reference it is to stand under.</summary>
    public required string Reference { get; init; }

    /// <summary>Where the inputs come from, in words.</summary>
    public required string Source { get; init; }

    /// <summary>How well the inputs are known.</summary>
    public Quality Quality { get; init; } = Quality.Unstated;

    /// <summary>The calculation that is changed by it; null for a new one.</summary>
    public int? Number { get; init; }
}
