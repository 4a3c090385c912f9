using System.Text.Json.Serialization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What is decided on reports on indicators, as JSON.</summary>
/// <param name="Kind">approved, returned or withdrawn.</param>
/// <param name="Reports">The reports, each in the state that was seen.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportDecisionInput(
    [property: Choices(typeof(ReportDeedKind))] string Kind,
    IReadOnlyList<SeenReportInput> Reports
)
{
    /// <summary>Why; needed where a report is returned or withdrawn.</summary>
    public string? Note { get; init; }

    /// <summary>The decision in a workspace; refused when its kind is none.</summary>
    internal Result<ReportDecision> ToDecision(PlaceCode workspace) =>
        JsonNames.Find<ReportDeedKind>(Kind) is { } kind
            ? new ReportDecision(
                workspace,
                kind,
                [.. Reports.Select(report => new SeenReport(report.Report, report.Revision))]
            )
            {
                Note = Note ?? string.Empty,
            }
            : Refusal.Invalid("cooperation.no-such-decision", ("kind", Kind));
}
