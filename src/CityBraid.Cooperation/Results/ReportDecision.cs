using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What somebody decides on reports, as the doors hand it in.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Kind">What is to be done with them.</param>
/// <param name="Reports">The reports, each in the state that was seen.</param>
public sealed record ReportDecision(
    PlaceCode Workspace,
    ReportDeedKind Kind,
    IReadOnlyList<SeenReport> Reports
)
{
    /// <summary>Why; needed where a report is returned or withdrawn.</summary>
    public string Note { get; init; } = string.Empty;
}
