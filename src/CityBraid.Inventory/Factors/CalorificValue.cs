using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The net energy of a fuel per mass or volume, with its publication.</summary>
public sealed record CalorificValue
{
    /// <summary>The fuel's code.</summary>
    public required string Fuel { get; init; }

    /// <summary>The country it holds for; null for any.</summary>
    public required string? Country { get; init; }

    /// <summary>The value: <c>43 TJ/Gg</c>, <c>36.42 MJ/l</c>.</summary>
    public required Quantity Value { get; init; }

    /// <summary>When it holds.</summary>
    public required Validity Validity { get; init; }

    /// <summary>Whether it was worked back from published emission factors, which proves nothing.</summary>
    public required bool IsInferred { get; init; }

    /// <summary>Who publishes it and where.</summary>
    public required Citation Source { get; init; }

    /// <summary>Its source as a trace cites it: saying so when the value was worked back.</summary>
    public Citation CitedSource =>
        IsInferred
            ? Source with
            {
                Locator = $"{Source.Locator} (worked back from published emission factors)",
            }
            : Source;

    /// <summary>The kind of amount it is stated per: mass or volume.</summary>
    public Dimension PerAmount => FuelDimensions.Energy / Value.Unit.Dimension;
}
