using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A factor that a calculation takes for one gas, with the equation it goes into.</summary>
/// <param name="Gas">The gas.</param>
/// <param name="Value">The mass of the gas per energy.</param>
/// <param name="Source">Who publishes it; null when it was stated.</param>
/// <param name="Equation">The equation of the fuel's use.</param>
internal sealed record GasFactor(Gas Gas, Quantity Value, Citation? Source, Citation Equation)
{
    /// <summary>The factor as a calculation takes it.</summary>
    public Taken Taken => new(Value, Source);
}
