using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Indicators with where they stand and where they are to go.</summary>
public sealed partial class IndicatorTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The indicators.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<IndicatorDefinition> Indicators { get; set; }

    /// <summary>The project whose values are shown; null for the whole workspace.</summary>
    [Parameter]
    public string? Project { get; set; }

    /// <summary>Of which level it is, and how often it is told.</summary>
    private string About(IndicatorDefinition indicator)
    {
        var fields = indicator.Record.Fields;
        return string.Join(
            " · ",
            new[] { fields["scale"], fields["every"] }
                .OfType<string>()
                .Select(choice => CooperationWords.Choice(Visit, choice))
        );
    }

    /// <summary>How many places a value of the whole speaks for, unless it is one of all.</summary>
    private string PlacesOf(IndicatorDefinition indicator, RollupValue value)
    {
        var coverage = View.Board.CoverageOf(project: null, indicator, value.Period);
        return Project is null && coverage is { Places: > 0, IsWithheld: true }
            ? " · " + Say("coverage.places", ("places", Numerals.Show(coverage.Places)))
            : string.Empty;
    }

    private string Target(IndicatorDefinition indicator) =>
        indicator.Milestones("target", Project) is [.., var target]
            ? $"{IndicatorWords.WithUnit(indicator, target.Value)} "
                + $"({Numerals.Period(target.Period, Visit.Reader)})"
            : Figures.None;

    /// <summary>How many reports there are and how many wait.</summary>
    private string Reporting(IndicatorDefinition indicator)
    {
        var reports = View.Board.ReportsOn(indicator.Code).ToList();
        var waiting = reports.Count(report => report.IsWaiting);
        return reports.Count == 0 ? Say("reporting.none")
            : waiting == 0 ? Counted("reporting.all", reports.Count)
            : Counted("reporting.waiting", waiting);
    }

    /// <summary>Languages with a plural have another word for a single thing.</summary>
    private string Counted(string key, int count) =>
        Say(count == 1 ? $"{key}.one" : key, ("count", Numerals.Show(count)));

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
