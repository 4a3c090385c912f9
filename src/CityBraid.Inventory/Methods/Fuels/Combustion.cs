using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Burns an amount of what an input names: a fuel, a blend by its name, or parts of a blend.
/// </summary>
internal sealed class Combustion(FactorLibrary factors, UnitLibrary units)
{
    private readonly FuelBurning fuels = new(factors, units);
    private readonly BlendBurning blends = new(factors, units);

    /// <summary>The gases; null when a finding says why there are none.</summary>
    /// <param name="reading">What is stated of the fuel.</param>
    /// <param name="use">What it is burnt for, where and when; the fuel is still open.</param>
    /// <param name="amount">How much; null when that is not known, which has a finding of its own.</param>
    public Burnt? Burn(InputReading reading, FactorQuestion use, Quantity? amount)
    {
        var question = use with { Technology = reading.FindText("technology") };
        return Mixture.Find(reading, factors, use.Day) is { } mixture
            ? blends.Burn(mixture, question, amount)
            : fuels.Burn(reading, question, amount);
    }
}
