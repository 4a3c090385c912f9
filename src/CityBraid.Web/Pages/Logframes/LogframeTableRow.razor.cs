using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A row of a logframe, with where it is from when it follows another one.</summary>
public sealed partial class LogframeTableRow
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The row.</summary>
    [Parameter]
    [EditorRequired]
    public required LogframeRow Row { get; set; }

    /// <summary>The project; null for the whole workspace.</summary>
    [Parameter]
    public string? Project { get; set; }

    private FieldSet Fields => Row.Row.Fields;

    private string Span =>
        (Fields["valid_from"], Fields["valid_to"]) switch
        {
            (null, null) => string.Empty,
            ({ } from, null) => CooperationWords.Date(Visit, from),
            (null, { } to) => Say("span.until", ("date", CooperationWords.Date(Visit, to))),
            var (from, to) => $"{CooperationWords.Date(Visit, from)} – {CooperationWords.Date(Visit, to)}",
        };

    private string Milestone(IndicatorDefinition indicator, string form) =>
        indicator.Milestones(form, Project) is [.., var latest]
            ? $"{IndicatorWords.WithUnit(indicator, latest.Value)} "
                + $"({Numerals.Period(latest.Period, Visit.Reader)})"
            : Figures.None;

    private string Local(FieldSet fields, string name) =>
        fields.FindLocal(name)?.In(Visit.Lang) ?? string.Empty;

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
