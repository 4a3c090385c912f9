namespace CityBraid.Credits;

/// <summary>How far a project has come in the registry.</summary>
public enum ProjectState
{
    /// <summary>Put before the board.</summary>
    Proposed,

    /// <summary>Registered by the board: it may claim and earn.</summary>
    Registered,
}
