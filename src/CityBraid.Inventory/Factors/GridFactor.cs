using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>CO2 equivalent per energy taken from a country's grid, with its publication.</summary>
public sealed record GridFactor
{
    /// <summary>The country.</summary>
    public required string Country { get; init; }

    /// <summary>The value: <c>0.4999 kgCO2e/kWh</c>.</summary>
    public required Quantity Value { get; init; }

    /// <summary>Whether the losses of the grid are in it.</summary>
    public required GridBasis Basis { get; init; }

    /// <summary>The GWP set it was computed with; null when the publication does not say.</summary>
    public required string? StatedSet { get; init; }

    /// <summary>The first year whose power it was computed from; null when that is not said.</summary>
    public required int? MixFrom { get; init; }

    /// <summary>The last year whose power it was computed from; null when that is not said.</summary>
    public required int? MixTo { get; init; }

    /// <summary>When it holds.</summary>
    public required Validity Validity { get; init; }

    /// <summary>Who publishes it and where.</summary>
    public required Citation Source { get; init; }

    /// <summary>Whether a year is none of those whose power it was computed from.</summary>
    public bool IsOutsideItsYears(int year) => year < MixFrom || year > MixTo;
}
