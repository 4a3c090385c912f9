using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A value that a calculation takes: stated by the user, or published.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Who publishes it; null when it was stated.</param>
internal sealed record Taken(Quantity Value, Citation? Source)
{
    /// <summary>The amount in the unit it is in.</summary>
    public decimal Amount => Value.Amount;

    /// <summary>The amount as a pure number, whatever fraction it was stated in.</summary>
    public decimal Number => Value.In(Unit.One).Amount;
}
