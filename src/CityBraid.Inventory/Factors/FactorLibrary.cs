using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The emission factors, calorific values and densities, by what they hold for.</summary>
public sealed class FactorLibrary
{
    /// <summary>Loads the library.</summary>
    public static FactorLibrary Load(IReferenceData data, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(units);
        return new FactorLibrary();
    }
}
