using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What an indicator shows, for the whole workspace and for each project, beside its path.</summary>
public sealed partial class IndicatorValues
{
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

    /// <summary>The values, in the order they are shown.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<RollupValue> Values { get; set; }

    private string NameOf(RollupValue value) =>
        value.Project == IndicatorDefinition.Unassigned ? Say("values.unassigned")
        : IndicatorWords.ProjectOf(value) is { } project
            ? View.Board.Book.NameOf(RecordKind.Project, project).In(Visit.Lang)
        : Say("values.together");

    private bool IsOfPart(RollupValue value) =>
        value.Value is not null
        && !View.Board.SpeaksForWhole(IndicatorWords.ProjectOf(value), Indicator, value.Period);

    /// <summary>What the value says about global indicators, with how well it stands for them.</summary>
    private IEnumerable<string> GlobalOf(RollupValue value) =>
        from link in GlobalLink.Of(Indicator)
        let global = link.Of(value)
        where global is not null
        select Say(
            "global.value",
            ("code", link.Code),
            ("fit", CooperationWords.Choice(Visit, link.Fit)),
            ("value", IndicatorWords.Global(Visit, global))
        );

    private string PathOf(RollupValue value) =>
        Indicator.FindPath(IndicatorWords.ProjectOf(value), value.Period)?.At(value.Period) is { } expected
            ? IndicatorWords.WithUnit(Indicator, expected)
            : Figures.None;

    /// <summary>How many places stand behind the value of the whole, and whether it is one of all.</summary>
    private string CoverageOf(RollupValue value)
    {
        if (IndicatorWords.ProjectOf(value) is not null)
        {
            return string.Empty;
        }

        var coverage = View.Board.CoverageOf(project: null, Indicator, value.Period);
        var places = Numerals.Show(coverage.Places);
        if (coverage.Percent is not { } percent)
        {
            return Say("coverage.unknown", ("places", places));
        }

        (string, string)[] told =
        [
            ("places", places),
            ("all", Numerals.Show(coverage.All ?? 0)),
            ("percent", Numerals.Show(percent, 2)),
            ("least", Numerals.Show(coverage.Threshold ?? 0, 2)),
        ];
        return Say(
            coverage.Threshold is null ? "coverage.no-threshold"
                : coverage.IsWithheld ? "coverage.withheld"
                : "coverage.national",
            told
        );
    }

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
