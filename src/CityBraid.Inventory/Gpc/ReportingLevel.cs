namespace CityBraid.Inventory;

/// <summary>Where the standard puts a reference (GPC v1.1, chapter 4).</summary>
public enum ReportingLevel
{
    /// <summary>Required by BASIC, and therefore by BASIC+.</summary>
    Basic,

    /// <summary>Required by BASIC+ alone.</summary>
    BasicPlus,

    /// <summary>Scope 1 of the territorial total alone: power for the grid, imported waste.</summary>
    Territorial,

    /// <summary>Other scope 3: in no total.</summary>
    Other,
}
