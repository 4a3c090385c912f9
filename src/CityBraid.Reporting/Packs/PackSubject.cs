namespace CityBraid.Reporting;

/// <summary>What a pack is filled from.</summary>
public enum PackSubject
{
    /// <summary>A place in a year: its inventory and facts, and the indicators and records of its
    ///   workspace.</summary>
    Place,

    /// <summary>A workspace: its indicators and records.</summary>
    Workspace,
}
