namespace CityBraid.Web;

/// <summary>The drafts and published reports of a workspace, and a way to start one.</summary>
public sealed partial class KeptReportList
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportsView View { get; set; }

    /// <summary>How many figures, or parts without figures, are others now; null where nothing
    ///   changed.</summary>
    private string? ChangeOf(ListedReport one) =>
        one.Changes is > 0 and var count
            ? Say(one.Kept.IsDraft ? "kept.changed" : "kept.since", ("count", Numerals.Show(count)))
        : one.ChangedParts > 0 ? Say("kept.changed-parts", ("count", Numerals.Show(one.ChangedParts)))
        : null;

    private static string LanguageOf(KeptReport kept) =>
        Language.Find(kept.Language)?.OwnName ?? kept.Language;

    private static string ByOf(KeptReport kept) => kept.Publication?.By ?? kept.StartedBy;

    private static DateTimeOffset AtOf(KeptReport kept) => kept.Publication?.At ?? kept.StartedAt;

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
