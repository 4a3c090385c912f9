using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A factor that a calculation takes for one gas, with the equation it goes into.</summary>
/// <param name="Gas">The gas.</param>
/// <param name="Taken">The mass of the gas per energy, as a calculation takes it.</param>
/// <param name="Equation">The equation of the fuel's use.</param>
internal sealed record GasFactor(Gas Gas, Taken Taken, Citation Equation)
{
    /// <summary>The mass of the gas per energy.</summary>
    public Quantity Value => Taken.Value;
}
