using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The methods there are, by name.</summary>
public sealed class MethodLibrary
{
    /// <summary>Takes the methods.</summary>
    public MethodLibrary(IEnumerable<IMethod> methods) =>
        All = [.. methods.OrderBy(method => method.Description.Name, StringComparer.Ordinal)];

    /// <summary>The methods in order of their names.</summary>
    public IReadOnlyList<IMethod> All { get; }

    /// <summary>The methods that the product knows, with the defaults of its tables.</summary>
    public static MethodLibrary From(InventoryTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return new MethodLibrary([
            new FuelCombustion(tables.Factors, tables.Units),
            new GridElectricity(tables.Factors, tables.Units),
            new FirstOrderDecay(tables.Waste.Disposal, tables.Units),
            new MethaneCommitment(tables.Waste.Disposal, tables.Units),
            new BiologicalTreatment(tables.Waste.Biological, tables.Units),
            new Incineration(tables.Waste.Burning, tables.Units),
            new OpenBurning(tables.Waste.Burning, tables.Units),
            .. OfEnergy(tables),
            .. OfIndustry(tables.Land, tables.Units),
            .. OfLand(tables.Land, tables.Units),
            new OtherScopeThree(tables.Units),
            new WasteBalance(tables.Units),
            .. OfPractice(tables.Units),
            new DomesticWastewater(tables.Waste, tables.Units),
            new IndustrialWastewater(tables.Waste.Wastewater2006, tables.Units),
            new WastewaterNitrousOxide(tables.Waste, tables.Units),
        ]);
    }

    /// <summary>The method of a name; null when there is none.</summary>
    public IMethod? Find(string name) =>
        All.FirstOrDefault(method => string.Equals(method.Description.Name, name, StringComparison.Ordinal));

    private static IEnumerable<IMethod> OfEnergy(InventoryTables tables) =>
        [
            new GridLosses(tables.Factors, tables.Units),
            new GridHeat(tables.Units),
            new FugitiveCoal(tables.Energy.FugitiveCoal, tables.Units),
            new FugitiveOilGas(tables.Energy.FugitiveOilGas, tables.Units),
            new RoadFuelSales(tables.Factors, tables.Units),
            new RoadVehicleKilometres(tables.Factors, tables.Units),
            new RoadInducedActivity(tables.Factors, tables.Units),
            new RoadResidentActivity(tables.Factors, tables.Units),
            new Rail(tables.Factors, tables.Units),
            new Waterborne(tables.Factors, tables.Units),
            new Aviation(tables.Factors, tables.Units),
            new OffRoad(tables.Factors, tables.Units),
            new FuelAirPollutants(tables.Factors, tables.Energy.AirPollutants, tables.Units),
        ];

    private static IMethod[] OfPractice(UnitLibrary units) =>
        [
            new Scaling(units),
            new Interpolation(units),
            new Extrapolation(units),
            new Surrogate(units),
            new FiscalToCalendar(units),
        ];

    private static IMethod[] OfIndustry(LandTables tables, UnitLibrary units) =>
        [
            new Cement(tables.Industry, units),
            new Lime(tables.Industry, units),
            new GlassMaking(tables.Industry, units),
            new LubricantUse(tables.Industry, units),
            new ParaffinWaxUse(tables.Industry, units),
            new SolventUse(units),
            new RefrigerantBank(tables.Refrigerants, units),
            new RefrigerantMassBalance(tables.Refrigerants, units),
            new ElectricalEquipment(tables.Industry, units),
            new Electronics(tables.Industry, units),
        ];

    private static IMethod[] OfLand(LandTables tables, UnitLibrary units) =>
        [
            new EntericFermentation(tables, units),
            new ManureMethane(tables, units),
            new ManureNitrousOxide(tables, units),
            new RiceCultivation(tables, units),
            new ManagedSoils(tables, units),
            new Liming(tables.Soils2006, units),
            new UreaFertilisation(tables.Soils2006, units),
            new BiomassBurning(tables.Land, units),
            new LandUseChange(tables.Land, units),
            new Mangroves(tables.Land, units),
            new UrbanTrees(tables.Land, units),
        ];
}
