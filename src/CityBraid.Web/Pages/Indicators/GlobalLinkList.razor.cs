using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The global indicators that a local one stands for: how well, and what follows and how.</summary>
public sealed partial class GlobalLinkList
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The indicator.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorDefinition Indicator { get; set; }

    /// <summary>The links.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<GlobalLink> Links { get; set; }

    /// <summary>The latest value of the whole workspace; null when there is none.</summary>
    [Parameter]
    public RollupValue? Latest { get; set; }

    private string Told(RollupValue local, GlobalValue global) =>
        Say(
            "global.follows",
            ("period", Numerals.Period(local.Period, Visit.Reader)),
            ("local", IndicatorWords.Value(Visit, Indicator, local)),
            ("value", IndicatorWords.Global(Visit, global))
        );

    private static string LineOf(FormulaStep step)
    {
        var value = step.Value is { } known ? Numerals.ShowExactly(known.Amount) : Figures.None;
        return step.Equation is { } equation
            ? $"{step.Symbol} = {equation} = {value}"
            : $"{step.Symbol} = {value}";
    }

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
