namespace CityBraid.Cooperation;

/// <summary>What was reported on the indicators of a workspace, and who has not reported.</summary>
/// <param name="Board">The indicators.</param>
/// <param name="Reports">The reports, the latest period first.</param>
/// <param name="Missing">What is missing, the longest missing first.</param>
public sealed record ReportOverview(
    IndicatorBoard Board,
    IReadOnlyList<ReportStanding> Reports,
    IReadOnlyList<MissingReport> Missing
)
{
    /// <summary>The reports that somebody has to decide on.</summary>
    public IReadOnlyList<ReportStanding> Waiting => [.. Reports.Where(standing => standing.IsWaiting)];
}
