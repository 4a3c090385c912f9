using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A report on an indicator and whether it counts, as JSON.</summary>
/// <param name="Report">Its code.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="State">Whether it counts.</param>
/// <param name="Revision">The latest state.</param>
/// <param name="Approved">The state that counts; null when none does.</param>
public sealed record ReportStandingDocument(
    string Report,
    string Indicator,
    [property: Choices(typeof(ReportState))] string State,
    int Revision,
    int? Approved
)
{
    /// <summary>The note of the latest deed; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The report as it stands.</summary>
    internal static ReportStandingDocument Of(ReportStanding standing) =>
        new(
            standing.Report.Key.Code.Value,
            standing.Report.Fields["indicator"] ?? string.Empty,
            JsonNames.Of(standing.State),
            standing.Report.Revision,
            standing.Approved?.Revision
        )
        {
            Note = standing.Deeds is [.., { Note.Length: > 0 } deed] ? deed.Note : null,
        };
}
