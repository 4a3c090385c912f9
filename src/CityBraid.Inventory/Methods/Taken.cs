using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A value that a calculation takes: stated by the user, or published.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Who publishes it; null when it was stated.</param>
internal sealed record Taken(Quantity Value, Citation? Source)
{
    /// <summary>The amount in pure numbers or in the unit it is in.</summary>
    public decimal Amount => Value.Amount;
}
