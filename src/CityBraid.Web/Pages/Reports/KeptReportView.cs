namespace CityBraid.Web;

/// <summary>A kept report of a workspace, as its page shows it.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Opened">The report.</param>
public sealed record KeptReportView(ReportsView Workspace, OpenedReport Opened)
{
    /// <summary>The report as it is kept.</summary>
    public KeptReport Kept => Opened.Kept;

    /// <summary>The address of the report after the language.</summary>
    public string Address => AddressOf(Kept.Key);

    /// <summary>The name of the paragraph that is being worded; null for none.</summary>
    public string? Edited { get; init; }

    /// <summary>The address of a kept report after the language.</summary>
    public static string AddressOf(KeptReportKey key) =>
        FormattableString.Invariant($"/{key.Workspace}/reports/drafts/{key.Number}");
}
