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
            new DomesticWastewater(tables.Waste, tables.Units),
            new IndustrialWastewater(tables.Waste.Wastewater2006, tables.Units),
            new WastewaterNitrousOxide(tables.Waste, tables.Units),
            .. OfEnergy(tables),
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
}
