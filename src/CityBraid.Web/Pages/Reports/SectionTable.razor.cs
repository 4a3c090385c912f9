namespace CityBraid.Web;

/// <summary>The sections of a draft: how far each is, and who signed it.</summary>
public sealed partial class SectionTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required KeptReportView View { get; set; }

    /// <summary>What was typed.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    private bool IsSigned => View.Kept.Signers > 0;

    private static bool IsOpen(ReportSection section) => section.IsChanged || section.IsStale;

    private string StateOf(ReportSection section) =>
        Say(
            section.IsChanged ? "kept.section.changed"
            : section.IsStale ? "kept.section.stale"
            : IsSigned && section.HasTexts && section.IsSigned(View.Kept.Signers) ? "kept.section.signed"
            : View.Kept.Wordings.Any(wording => IsIn(section, wording)) ? "kept.section.worded"
            : "kept.section.drafted"
        );

    private bool IsIn(ReportSection section, ReportWording wording) =>
        View.Opened.Report.Parts.Any(part =>
            part.Name == section.Part.Name && part.Texts.Any(text => text.Name == wording.Text)
        );

    private string CountOf(ReportSection section) =>
        $"{Numerals.Show(section.SignOffs.Count)}/{Numerals.Show(View.Kept.Signers)}";

    private string ActionOf(ReportSection section) =>
        Visit.Link($"{View.Address}/sections/{section.Part.Name}/sign");

    private bool MaySign(ReportSection section) =>
        section.HasTexts
        && !IsOpen(section)
        && Visit.Visitor.Actor.May(Permission.PublishReports, View.Workspace.Code);

    private string? TypedFor(ReportSection section) =>
        Form.IsFilled && Form["seen"] == section.Part.Digest ? Form["organisation"] : null;

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
