namespace CityBraid.Web;

/// <summary>The parts of the site that the masthead leads to, in its order.</summary>
public enum Section
{
    /// <summary>None of them: help, problems.</summary>
    None,

    /// <summary>What the reader works on.</summary>
    Home,

    /// <summary>A place.</summary>
    Place,

    /// <summary>The facts of a place.</summary>
    Data,

    /// <summary>The inventories of a place.</summary>
    Inventory,

    /// <summary>The nexus models of a place.</summary>
    Plan,

    /// <summary>A programme.</summary>
    Programme,

    /// <summary>The cooperation of a workspace.</summary>
    Projects,

    /// <summary>What is reported of a workspace.</summary>
    Reports,

    /// <summary>The registry of credits.</summary>
    Credits,
}
