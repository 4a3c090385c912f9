using System.Globalization;

namespace CityBraid.Web;

/// <summary>Below a paragraph of a draft: who worded it, whether a number changed, its form.</summary>
public sealed partial class WordingBlock
{
    /// <summary>The name of the form.</summary>
    public const string FormName = "wording";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The report.</summary>
    [Parameter]
    [EditorRequired]
    public required KeptReportView View { get; set; }

    /// <summary>The paragraph as it is shown.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportText Text { get; set; }

    /// <summary>Whether the reader may word it.</summary>
    [Parameter]
    public bool MayWrite { get; set; }

    /// <summary>What was typed.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    private ReportWording? Wording => View.Kept.FindWording(Text.Name);

    private bool IsEdited => MayWrite && View.Edited == Text.Name;

    private bool IsStale => View.Opened.StaleWordings.Any(wording => wording.Text == Text.Name);

    private ReportText Drafted => WordedReport.FindText(View.Opened.Drafted!, Text.Name) ?? Text;

    /// <summary>The drafted paragraph as it is shown here, so that nobody words another one.</summary>
    private string DraftedNow => $"{Drafted}";

    /// <summary>Numbers that somebody typed: no record stands behind them.</summary>
    private IReadOnlyList<string> Typed =>
        Wording is null ? [] : WordedText.TypedNumbers(Wording.Words, Drafted);

    private IReadOnlyDictionary<string, ReportRun> Figures => WordedText.FiguresOf(Drafted);

    private string Kept => Wording?.Words ?? WordedText.Of(Drafted);

    private string Words => Form.IsFilled ? Form["words"] : Kept;

    private string Seen => (Wording?.Revision ?? 0).ToString(CultureInfo.InvariantCulture);

    /// <summary>What somebody else wrote while these words were typed; null when nobody did.</summary>
    private string? Others =>
        Form.IsFilled && !Form.IsSwitch && Form["seen"] != Seen && Form["words"] != Kept ? Kept : null;

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
