namespace CityBraid.Cooperation;

/// <summary>A line of a table.</summary>
/// <param name="Record">
/// The record that it is about; null for a line that several make: a sector, a total.
/// </param>
/// <param name="Cells">What it says, one for each column; null where nothing is known.</param>
/// <param name="Gaps">What keeps it from being reported; empty when nothing does.</param>
public sealed record NdcRow(
    CooperationRecord? Record,
    IReadOnlyList<NdcCell?> Cells,
    IReadOnlyList<NdcGap> Gaps
)
{
    /// <summary>Whether it is reported.</summary>
    public bool IsReported => Gaps.Count == 0;

    /// <summary>
    /// What a reader has to know: years that it leaves out, each with why, and what changed since approvals.
    /// </summary>
    public IReadOnlyList<NdcGap> Notes { get; init; } = [];

    /// <summary>Whether any of it is invented for demonstration.</summary>
    public bool IsSynthetic { get; init; }
}
