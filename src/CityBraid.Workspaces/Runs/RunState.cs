namespace CityBraid.Workspaces;

/// <summary>How far a run has come.</summary>
public enum RunState
{
    /// <summary>Waiting for a machine to take it up.</summary>
    Queued,

    /// <summary>A machine works on it.</summary>
    Running,

    /// <summary>It did what was asked.</summary>
    Done,

    /// <summary>What was asked could not be done with this input; its findings say why.</summary>
    Refused,

    /// <summary>Somebody cancelled it; nothing was changed.</summary>
    Cancelled,

    /// <summary>It broke off for a reason that lies with the machine or the program.</summary>
    Failed,
}
