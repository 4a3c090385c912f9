using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Records that come together, of one workspace and of the directory.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Drafts">The records.</param>
/// <param name="LeavesExisting">Whether records that are there already stay as they are.</param>
public sealed record RecordBatch(
    PlaceCode Workspace,
    IReadOnlyList<RecordDraft> Drafts,
    bool LeavesExisting = false
);
