namespace CityBraid.Facts;

/// <summary>How facts came to change.</summary>
public enum ChangeKind
{
    /// <summary>Read from a file.</summary>
    Import,

    /// <summary>An earlier change taken back.</summary>
    Undo,

    /// <summary>Taken off the record by a person.</summary>
    Withdrawal,

    /// <summary>One fact that says again what it said before.</summary>
    Restoration,

    /// <summary>Answered by a department in a round, and approved.</summary>
    Round,
}
