using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What is done in each country under each direction.</summary>
public sealed partial class CoverageTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The framework.</summary>
    [Parameter]
    [EditorRequired]
    public required FrameworkOverview Overview { get; set; }

    private string Finding()
    {
        var cells = Overview.Coverage.SelectMany(line => line.Cells).ToList();
        return CooperationWords.Say(
            Visit,
            "coverage.finding",
            ("countries", Numerals.Show(Overview.Coverage.Count)),
            ("directions", Numerals.Show(Overview.Directions.Count)),
            ("empty", Numerals.Show(cells.Count(cell => cell.Works.Count == 0))),
            ("cells", Numerals.Show(cells.Count))
        );
    }
}
