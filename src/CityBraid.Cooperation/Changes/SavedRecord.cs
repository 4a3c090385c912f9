using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What became of a change.</summary>
/// <param name="Record">The record as it is now.</param>
public sealed record SavedRecord(CooperationRecord Record)
{
    /// <summary>
    /// Where somebody else wrote something different meanwhile; when there is any, nothing was kept.
    /// </summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    /// <summary>
    /// What is on record with all that was changed on top: what to keep when the second one is right.
    /// </summary>
    public FieldSet Proposal { get; init; } = Record.Fields;

    /// <summary>What else deserves a look.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether somebody else's changes were kept beside these.</summary>
    public bool IsMerged { get; init; }

    /// <summary>Whether the change is on record.</summary>
    public bool IsKept => Conflicts.Count == 0;
}
