using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The published defaults of the waste and wastewater methods.</summary>
internal sealed class WasteTables(IReferenceTables data, UnitLibrary units)
{
    public CoefficientTable Disposal { get; } = CoefficientTable.Load(data, "waste-disposal", units);

    public CoefficientTable Biological { get; } = CoefficientTable.Load(data, "waste-biological", units);

    public CoefficientTable Burning { get; } = CoefficientTable.Load(data, "waste-burning", units);

    public CoefficientTable Wastewater2006 { get; } = CoefficientTable.Load(data, "wastewater-2006", units);

    public CoefficientTable Wastewater2019 { get; } = CoefficientTable.Load(data, "wastewater-2019", units);

    public CoefficientTable Protein { get; } = CoefficientTable.Load(data, "wastewater-protein", units);
}
