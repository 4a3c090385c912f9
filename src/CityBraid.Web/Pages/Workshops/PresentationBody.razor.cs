using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What each country of a group presents: targets, programmes, indicators, projects.</summary>
public sealed partial class PresentationBody
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What is presented.</summary>
    [Parameter]
    [EditorRequired]
    public required GroupPresentation Presentation { get; set; }

    /// <summary>The workspace that names lead into; null for who may not open it.</summary>
    [Parameter]
    public CooperationView? View { get; set; }

    private string None => CooperationWords.Say(Visit, "none");

    private string Condition(CooperationRecord target) =>
        target.Fields["condition"] is { } condition
            ? CooperationWords.Choice(Visit, condition)
            : Figures.None;

    private string TargetOf(CooperationRecord target) =>
        string.Join("; ", NdcTargetList.YearsOf(Visit, target));

    private static string TargetOf(PresentedIndicator one) =>
        one.Target is { } target ? IndicatorWords.WithUnit(one.Indicator, target.Value) : Figures.None;

    private string DayOf(Period? period) =>
        period is null ? string.Empty : CooperationWords.Date(Visit, period);

    /// <summary>Of how many places a value is that is none of the country; empty for one that is.</summary>
    private string PlacesOf(PresentedIndicator one) =>
        one.Coverage is { IsWithheld: true, Places: > 0 } coverage
            ? " · "
                + ReportWords.Say(
                    Visit,
                    coverage.All is null ? "coverage.open" : "coverage.withheld",
                    ("places", Numerals.Show(coverage.Places)),
                    ("all", Numerals.Show(coverage.All ?? 0))
                )
            : string.Empty;
}
