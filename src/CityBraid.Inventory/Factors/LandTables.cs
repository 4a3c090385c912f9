using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The published defaults of the industry, livestock, rice, soil and land methods.</summary>
internal sealed class LandTables(IReferenceTables data, UnitLibrary units, IReadOnlyList<GwpSet> sets)
{
    public CoefficientTable Industry { get; } = CoefficientTable.Load(data, "industry", units);

    public Refrigerants Refrigerants { get; } =
        new(sets, CoefficientTable.Load(data, "refrigerant-blends", units));

    public CoefficientTable Enteric2006 { get; } = CoefficientTable.Load(data, "enteric-2006", units);

    public CoefficientTable Enteric2019 { get; } = CoefficientTable.Load(data, "enteric-2019", units);

    public CoefficientTable ManureMethane { get; } =
        CoefficientTable.Load(data, "manure-methane-2006", units);

    public CoefficientTable ManureNitrogen { get; } =
        CoefficientTable.Load(data, "manure-nitrogen-2006", units);

    public CoefficientTable Rice2006 { get; } = CoefficientTable.Load(data, "rice-2006", units);

    public CoefficientTable Rice2019 { get; } = CoefficientTable.Load(data, "rice-2019", units);

    public CoefficientTable Soils2006 { get; } = CoefficientTable.Load(data, "soils-2006", units);

    public CoefficientTable Soils2019 { get; } = CoefficientTable.Load(data, "soils-2019", units);

    public CoefficientTable Land { get; } = CoefficientTable.Load(data, "land", units);

    public RegionMap Regions { get; } = RegionMap.From(data.Load(RegionMap.Table));
}
