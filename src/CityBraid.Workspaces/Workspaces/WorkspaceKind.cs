namespace CityBraid.Workspaces;

/// <summary>The levels of workspaces, from wide to narrow.</summary>
public enum WorkspaceKind
{
    /// <summary>Countries and cities that work on something together.</summary>
    Programme,

    /// <summary>A state.</summary>
    Country,

    /// <summary>A municipality or city.</summary>
    City,
}
