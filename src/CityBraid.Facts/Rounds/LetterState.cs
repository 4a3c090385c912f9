namespace CityBraid.Facts;

/// <summary>How far a letter to a department has come.</summary>
public enum LetterState
{
    /// <summary>It waits in the outbox.</summary>
    Waiting,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>It was given up.</summary>
    Failed,
}
