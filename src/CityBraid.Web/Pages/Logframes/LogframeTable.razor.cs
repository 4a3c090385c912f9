using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// A logframe as people read it: goal, outcomes, outputs and activities with what they are measured by.
/// </summary>
public sealed partial class LogframeTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The logframe.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Logframe { get; set; }

    private string Id => $"logframe-{Logframe.Key.Code}";

    private string? Project => Logframe.Fields["project"];

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    private IReadOnlyList<KeyValuePair<string, FieldSet>> Rows =>
        Logframe.Fields.Rows(RecordShape.Of(RecordKind.Logframe).Find("levels")!);

    /// <summary>The indicators that a row is measured by: the records themselves, and no copies.</summary>
    private IEnumerable<IndicatorDefinition> Measures(FieldSet row) =>
        row.Members("measured_by").Select(View.Board.Find).OfType<IndicatorDefinition>();

    private string Milestone(IndicatorDefinition indicator, string form) =>
        indicator.Milestones(form, Project) is [.., var latest]
            ? $"{IndicatorWords.WithUnit(indicator, latest.Value)} "
                + $"({Numerals.Period(latest.Period, Visit.Reader)})"
            : Figures.None;

    private string Local(FieldSet fields, string name) =>
        fields.FindLocal(name)?.In(Visit.Lang) ?? string.Empty;

    private string Span(FieldSet row) =>
        (row["valid_from"], row["valid_to"]) switch
        {
            (null, null) => string.Empty,
            ({ } from, null) => CooperationWords.Date(Visit, from),
            (null, { } to) => CooperationWords.Say(
                Visit,
                "span.until",
                ("date", CooperationWords.Date(Visit, to))
            ),
            var (from, to) => $"{CooperationWords.Date(Visit, from)} – {CooperationWords.Date(Visit, to)}",
        };

    private string Say(string key) => CooperationWords.Say(Visit, key);
}
