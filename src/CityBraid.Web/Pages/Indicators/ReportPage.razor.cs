using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Where somebody writes what was reached on an indicator in a period.</summary>
public sealed partial class ReportPage
{
    private static readonly (string Field, RecordKind Kind)[] Holders =
    [
        ("location", RecordKind.Location),
        ("project", RecordKind.Project),
        ("organisation", RecordKind.Organisation),
    ];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The indicator.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorDefinition Indicator { get; set; }

    /// <summary>The report; null for a new one.</summary>
    [Parameter]
    public ReportStanding? Standing { get; set; }

    /// <summary>What was sent, or stands on record.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What somebody else wrote meanwhile.</summary>
    [Parameter]
    public IReadOnlyList<FieldConflict> Conflicts { get; set; } = [];

    private string Heading => Say(Standing is null ? "report.new" : "report.change");

    private string Back => RecordAddress.Of(View.Code, Indicator.Record);

    private string Here => $"{Back}/reports/{Standing?.Report.Key.Code.Value ?? "new"}";

    private bool IsInWords =>
        Indicator.Kind is IndicatorKind.Text or IndicatorKind.Choice or IndicatorKind.YesNo;

    private bool MayDraw => Indicator.Variables.Any(one => one.Fact is not null || one.Indicator is not null);

    private string PartsHint =>
        Indicator switch
        {
            { IsRatio: true } => "report.parts.ratio",
            { Kind: IndicatorKind.Average } => "report.parts.weight",
            _ => "report.parts.hint",
        };

    private string[] Numbers =>
        Indicator.Kind switch
        {
            IndicatorKind.Percentage => ["numerator", "denominator"],
            IndicatorKind.Average => ["value", "weight", "unit"],
            IndicatorKind.Number => ["value", "unit"],
            _ => ["words"],
        };

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(View.Whole.Names, $"/{View.Code}"),
            Crumb.To(Visit, CooperationWords.Kinds(Visit, RecordKind.Indicator), $"/{View.Code}/indicators"),
            new Crumb(Indicator.Record.Name, Back),
            Crumb.To(Visit, Heading),
        ];

    /// <summary>An empty form.</summary>
    internal static async Task<IResult> ShowNewAsync(
        Visit visit,
        string place,
        string code,
        HttpRequest request,
        IndicatorDoor door,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, place, code, door, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Page(visit, found.Value, standing: null, SentForm.Asked(request));
    }

    /// <summary>Keeps a new report.</summary>
    internal static async Task<IResult> SendNewAsync(
        Visit visit,
        string place,
        string code,
        HttpRequest request,
        IndicatorDoor door,
        ReportDesk desk,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var found = await FindAsync(visit, place, code, door, cancellation);
        return found.IsRefused ? Answers.Problem(visit, found.Refusal)
            : form.IsSwitch ? Page(visit, found.Value, standing: null, form)
            : form["do"] == "draw"
                ? Page(
                    visit,
                    found.Value,
                    standing: null,
                    await desk.FillAsync(visit, found.Value, form, cancellation)
                )
            : await KeepAsync(visit, found.Value, null, (form, desk), cancellation);
    }

    /// <summary>The form of a report as it is.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        string report,
        IndicatorDoor door,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, place, code, door, cancellation);
        return found.IsRefused ? Answers.Problem(visit, found.Refusal)
            : found.Value.View.Board.FindReport(report) is not { } standing
                ? Answers.Problem(visit, RecordPage.Unknown(report))
            : Page(visit, found.Value, standing, ReportForm.Of(standing.Report, found.Value.Indicator));
    }

    /// <summary>Keeps what was changed of a report.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        string code,
        string report,
        HttpRequest request,
        IndicatorDoor door,
        ReportDesk desk,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var found = await FindAsync(visit, place, code, door, cancellation);
        return found.IsRefused ? Answers.Problem(visit, found.Refusal)
            : found.Value.View.Board.FindReport(report) is not { } standing
                ? Answers.Problem(visit, RecordPage.Unknown(report))
            : form.IsSwitch ? Page(visit, found.Value, standing, form)
            : form["do"] == "draw"
                ? Page(
                    visit,
                    found.Value,
                    standing,
                    await desk.FillAsync(visit, found.Value, form, cancellation)
                )
            : await KeepAsync(visit, found.Value, standing, (form, desk), cancellation);
    }

    private static async Task<IResult> KeepAsync(
        Visit visit,
        (IndicatorView View, IndicatorDefinition Indicator) found,
        ReportStanding? standing,
        (SentForm Form, ReportDesk Desk) sent,
        CancellationToken cancellation
    )
    {
        var earlier = standing?.Report.Fields ?? FieldSet.Empty;
        var fields = ReportForm.Read(sent.Form, found.Indicator, earlier);
        var key =
            standing?.Report.Key
            ?? new RecordKey(
                found.View.Code,
                RecordKind.IndicatorReport,
                new RecordCode(ReportCode.Of(fields))
            );
        var seen = int.TryParse(
            sent.Form["seen"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var revision
        )
            ? revision
            : 0;
        var change = new RecordChange(new RecordDraft(key, fields), standing is null ? 0 : seen);
        var saved = await sent.Desk.SaveAsync(visit, found.Indicator, change, cancellation);
        return saved.IsRefused
                ? Page(visit, found, standing, sent.Form, ErrorSummary.Of(visit, saved.Refusal))
            : saved.Value.IsKept
                ? Answers.GoOn(visit, RecordAddress.Of(found.View.Code, found.Indicator.Record))
            : Answers.Form<ReportPage>(
                isRefused: true,
                (nameof(Visit), visit),
                (nameof(View), found.View),
                (nameof(Indicator), found.Indicator),
                (nameof(Standing), standing),
                (
                    nameof(Form),
                    ReportForm.Of(saved.Value.Record with { Fields = saved.Value.Proposal }, found.Indicator)
                ),
                (nameof(Conflicts), saved.Value.Conflicts),
                (nameof(Problems), new[] { CooperationWords.Say(visit, "merge.problem") })
            );
    }

    private static async Task<Result<(IndicatorView View, IndicatorDefinition Indicator)>> FindAsync(
        Visit visit,
        string place,
        string code,
        IndicatorDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit, place, code, cancellation);
        return found.IsRefused ? found
            : visit.Visitor.Actor.FindRefusal(Permission.WriteCooperation, found.Value.View.Code)
                is { } refusal
                ? refusal
            : found;
    }

    private static IResult Page(
        Visit visit,
        (IndicatorView View, IndicatorDefinition Indicator) found,
        ReportStanding? standing,
        SentForm form,
        IReadOnlyList<string>? problems = null
    ) =>
        Answers.Form<ReportPage>(
            problems is { Count: > 0 },
            (nameof(Visit), visit),
            (nameof(View), found.View),
            (nameof(Indicator), found.Indicator),
            (nameof(Standing), standing),
            (nameof(Form), form),
            (nameof(Problems), problems ?? [])
        );

    private string LabelOf(IndicatorVariable variable)
    {
        var label = variable.Label?.In(Visit.Lang) ?? variable.Name;
        var name = label == variable.Name ? label : $"{label} ({variable.Name})";
        return variable.Unit is null ? name : $"{name}, {variable.Unit}";
    }

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
