using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The reference tables that an inventory is compiled with, checked when they are loaded.</summary>
public sealed class InventoryTables
{
    private readonly Lazy<FactorVersion> version;

    /// <summary>Loads and checks the tables.</summary>
    /// <exception cref="FormatException">A table is malformed or a value cannot be right.</exception>
    public InventoryTables(IReferenceTables data, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(units);
        Units = units;
        Gpc = GpcTree.From(data.Load(GpcTree.Table));
        GwpSets = GwpSet.From(data.Load(GwpSet.Table));
        Activities = ActivityMap.From(data, Gpc);
        Variables = VariableLibrary.From(data.Load(VariableLibrary.Table), units);
        var recorded = new RecordedTables(data);
        Factors = new FactorLibrary(FactorTables.Load(recorded, units));
        Waste = new WasteTables(recorded, units);
        Energy = new EnergyTables(recorded, units);
        Land = new LandTables(recorded, units, GwpSets);
        Ranges = new RangeLibrary(data, units);
        version = new Lazy<FactorVersion>(() => FactorVersion.Of(recorded.Tables));
    }

    /// <summary>The version of all that methods take factors from.</summary>
    public FactorVersion Version => version.Value;

    /// <summary>The units.</summary>
    public UnitLibrary Units { get; }

    /// <summary>The references of the standard.</summary>
    public GpcTree Gpc { get; }

    /// <summary>The GWP sets.</summary>
    public IReadOnlyList<GwpSet> GwpSets { get; }

    /// <summary>Which reference and method each variable belongs to.</summary>
    internal ActivityMap Activities { get; }

    /// <summary>The variables: which amounts are of a period, and which count what is there.</summary>
    internal VariableLibrary Variables { get; }

    /// <summary>The published defaults of the industry, livestock, rice, soil and land methods.</summary>
    internal LandTables Land { get; }

    /// <summary>The emission factors, calorific values and densities.</summary>
    public FactorLibrary Factors { get; }

    /// <summary>The published defaults of the waste and wastewater methods.</summary>
    internal WasteTables Waste { get; }

    /// <summary>The published defaults of fugitive emissions and air pollutants.</summary>
    internal EnergyTables Energy { get; }

    /// <summary>The published ranges of amounts and factors.</summary>
    internal RangeLibrary Ranges { get; }

    /// <summary>The reference that a variable's facts stand under; null when they are no emissions.</summary>
    public GpcReference? FindReference(string variable) => Activities.Find(variable)?.Reference;

    /// <summary>The GWP set of a name; null when there is none.</summary>
    public GwpSet? FindGwpSet(string name) =>
        GwpSets.FirstOrDefault(set => string.Equals(set.Name, name, StringComparison.OrdinalIgnoreCase));
}
