using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>An indicator: what it means, what was reached and reported, and who decides.</summary>
public sealed partial class IndicatorPage
{
    private static readonly string[] Told = ["definition", "map"];

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

    /// <summary>The values by area; null when there is no map, or nothing to show on it.</summary>
    [Parameter]
    public Choropleth? Map { get; set; }

    /// <summary>What the record says by now where reports took their values from it.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string> Stale { get; set; } = new Dictionary<string, string>();

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private string Here => RecordAddress.Of(View.Code, Indicator.Record);

    private string OpenSdg =>
        Visit.Link(
            $"/{View.Code}/reports/{ReportPack.ItemTable}{ReportFormat.Csv.Ending}?indicator={Indicator.Code}"
        );

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    private bool MayDecide => Visit.Visitor.Actor.May(Permission.ApproveResults, View.Code);

    private Chart? Chart => IndicatorChart.Find(Visit, View, Indicator);

    private bool IsColleague => Visit.Visitor.Actor.May(Permission.Discuss, View.Code);

    /// <summary>What was not approved is for those who work there.</summary>
    private IReadOnlyList<ReportStanding> Reports =>
        [
            .. View
                .Board.ReportsOn(Indicator.Code)
                .Where(report => IsColleague || report.State == ReportState.Approved),
        ];

    /// <summary>What the indicator shows: the latest period first, the whole before its projects.</summary>
    private IReadOnlyList<RollupValue> Rows =>
        [
            .. from value in View.Board.Values
            where value.Indicator == Indicator.Code && value.Reason != NoValue.NothingApproved
            where value is { Value: not null } or { Text: not null } or { Reason: not NoValue.Qualitative }
            orderby value.Period.To descending, value.Period.Days descending, IndicatorWords.ProjectOf(value)
                is not null
            select value,
        ];

    private IReadOnlyList<GlobalLink> Links => GlobalLink.Of(Indicator);

    private RollupValue? Latest => View.Board.FindLatest(project: null, Indicator.Code);

    private IReadOnlyList<BasisChange> Changes => View.Board.ChangesOf(Indicator.Code);

    private IReadOnlyList<Finding> Findings =>
        [.. View.Board.Findings.Where(finding => finding.Where?.Sheet == Indicator.Code)];

    /// <summary>The projects and logframes that measure with it: they name it and hold no copy.</summary>
    private IReadOnlyList<CooperationRecord> Projects =>
        [
            .. View
                .Board.Book.Referring(RecordKind.Indicator, Indicator.Code)
                .Where(record => record.Key.Kind is not RecordKind.IndicatorReport),
        ];

    /// <summary>Shows an indicator.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        IndicatorDoor door,
        MapDesk maps,
        ReportDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit, place, code, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : ChartDownload.Find(
                visit,
                () =>
                    IndicatorChart.Find(visit, found.Value.View, found.Value.Indicator) is { } chart
                        ? [chart]
                        : []
            ) ?? await PageAsync(visit, found.Value, (SentForm.Empty, null), (maps, desk), cancellation);
    }

    /// <summary>Approves, returns or withdraws the reports that are ticked.</summary>
    internal static async Task<IResult> DecideAsync(
        Visit visit,
        string place,
        string code,
        HttpRequest request,
        IndicatorDoor door,
        DecideReports decide,
        MapDesk maps,
        ReportDesk desk,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var found = await door.FindAsync(visit, place, code, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        if (form.IsSwitch)
        {
            return await PageAsync(visit, found.Value, (form, null), (maps, desk), cancellation);
        }

        var decided = await decide.RunAsync(
            visit.Visitor.Actor,
            ReportTable.Read(found.Value.View, form),
            cancellation
        );
        return decided.IsRefused
            ? await PageAsync(visit, found.Value, (form, decided.Refusal), (maps, desk), cancellation)
            : Answers.GoOn(visit, RecordAddress.Of(found.Value.View.Code, found.Value.Indicator.Record));
    }

    /// <summary>Takes a map of areas.</summary>
    internal static Task<IResult> TakeMapAsync(
        Visit visit,
        string place,
        string code,
        HttpRequest request,
        MapDesk maps,
        CancellationToken cancellation
    ) => maps.TakeAsync(visit, (place, code), request, cancellation);

    private static async Task<IResult> PageAsync(
        Visit visit,
        (IndicatorView View, IndicatorDefinition Indicator) found,
        (SentForm Form, Refusal? Refusal) sent,
        (MapDesk Maps, ReportDesk Reports) desks,
        CancellationToken cancellation
    ) =>
        Answers.Form<IndicatorPage>(
            sent.Refusal is not null,
            (nameof(Visit), visit),
            (nameof(View), found.View),
            (nameof(Indicator), found.Indicator),
            (nameof(Map), await desks.Maps.FindAsync(visit, found, cancellation)),
            (nameof(Stale), await desks.Reports.FindStaleAsync(visit, found, cancellation)),
            (nameof(Form), sent.Form),
            (nameof(Problems), ErrorSummary.Of(visit, sent.Refusal))
        );

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
