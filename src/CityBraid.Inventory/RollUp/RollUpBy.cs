namespace CityBraid.Inventory;

/// <summary>What the groups of a roll-up are; each is of one year, since years are never added.</summary>
public enum RollUpBy
{
    /// <summary>A city's year.</summary>
    Place,

    /// <summary>The cities of a province.</summary>
    Province,

    /// <summary>The cities of a country.</summary>
    Country,

    /// <summary>All cities.</summary>
    Year,

    /// <summary>One reference of the standard, over all cities.</summary>
    Reference,

    /// <summary>One scope, over all cities.</summary>
    Scope,
}
