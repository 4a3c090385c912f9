using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What was reported on an indicator, to be decided on.</summary>
public sealed partial class ReportTable
{
    private const string Start = "report/";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The reports.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ReportStanding> Reports { get; set; }

    /// <summary>What the record says by now where a report took its values from it, by its code.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string> Stale { get; set; } = new Dictionary<string, string>();

    /// <summary>Whether the reader decides on them.</summary>
    [Parameter]
    public bool MayDecide { get; set; }

    /// <summary>Whether the reports are on several indicators, so that each names its own.</summary>
    [Parameter]
    public bool IsOfMany { get; set; }

    /// <summary>What was sent: which reports are ticked.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    private bool IsColleague => Visit.Visitor.Actor.May(Permission.Discuss, View.Code);

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    /// <summary>What a form decides.</summary>
    internal static ReportDecision Read(IndicatorView view, SentForm form) =>
        new(
            view.Code,
            form["do"] switch
            {
                "return" => ReportDeedKind.Returned,
                "withdraw" => ReportDeedKind.Withdrawn,
                _ => ReportDeedKind.Approved,
            },
            [
                .. from chosen in form.Below(Start)
                let revision = int.TryParse(
                    chosen.Value,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                    ? number
                    : 0
                select new SeenReport(chosen.Key, revision),
            ]
        )
        {
            Note = form["note"],
        };

    /// <summary>
    /// The state that a decision is about: the latest, or the one that counts when nothing waits.
    /// </summary>
    private static string Revision(ReportStanding standing) =>
        (standing.IsWaiting ? standing.Report : standing.Approved ?? standing.Report).Revision.ToString(
            CultureInfo.InvariantCulture
        );

    private IndicatorDefinition? IndicatorOf(CooperationRecord report) =>
        View.Board.Find(report.Fields["indicator"]);

    private string LabelOf(CooperationRecord report)
    {
        var label = $"{Period(report)}, {Of(report)}";
        return IsOfMany && IndicatorOf(report) is { } indicator
            ? $"{indicator.Record.Name.In(Visit.Lang)}, {label}"
            : label;
    }

    private string AddressOf(CooperationRecord report) =>
        $"/{View.Code}/indicators/{report.Fields["indicator"]}/reports/{report.Key.Code}";

    private string Period(CooperationRecord report) => CooperationWords.Date(Visit, report.Fields["date"]);

    /// <summary>The place, organisation and project that it is of.</summary>
    private string Of(CooperationRecord report)
    {
        (RecordKind Kind, string Field)[] parts =
        [
            (RecordKind.Location, "location"),
            (RecordKind.Organisation, "organisation"),
            (RecordKind.Project, "project"),
        ];
        var names =
            from part in parts
            let code = report.Fields[part.Field]
            where code is not null
            select View.Board.Book.NameOf(part.Kind, code).In(Visit.Lang);
        return string.Join(", ", names.DefaultIfEmpty(Say("values.together")));
    }

    private string ValueOf(CooperationRecord report)
    {
        if (IndicatorOf(report) is not { } indicator)
        {
            return Figures.None;
        }

        var value = View.Board.ValueOf(report);
        var parts = value is null ? string.Empty : IndicatorWords.Parts(value);
        var told = IndicatorWords.Value(Visit, indicator, value);
        return parts.Length == 0 ? told : $"{told} ({parts})";
    }

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
