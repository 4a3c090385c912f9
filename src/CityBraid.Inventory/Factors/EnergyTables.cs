using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The published defaults of fugitive emissions and of air pollutants.</summary>
internal sealed class EnergyTables(IReferenceTables data, UnitLibrary units)
{
    public CoefficientTable FugitiveCoal { get; } = CoefficientTable.Load(data, "fugitive-coal", units);

    public CoefficientTable FugitiveOilGas { get; } = CoefficientTable.Load(data, "fugitive-oil-gas", units);

    public CoefficientTable AirPollutants { get; } = CoefficientTable.Load(data, "air-pollutants", units);
}
