using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>The basis that the address of a report names, beside its year.</summary>
/// <param name="Gwp">The GWP set; null for the form's own.</param>
/// <param name="Level">The level; null for the form's own.</param>
/// <param name="Indicator">The indicator; null for none.</param>
internal sealed record AskedBasis(
    [property: FromQuery(Name = "gwp")] string? Gwp = null,
    [property: FromQuery(Name = "level")] string? Level = null,
    [property: FromQuery(Name = "indicator")] string? Indicator = null
)
{
    // A plus sign in an address is a blank.
    private string? PlainLevel => Level?.Replace(' ', '+');

    /// <summary>The report that is asked for.</summary>
    public ReportRequest ToRequest(string pack, PlaceCode workspace, int? year) =>
        new(pack, workspace, year, Gwp, PlainLevel, Indicator);

    /// <summary>The reports of a workspace on this basis.</summary>
    public ReportsView Told(ReportsView view) =>
        view with
        {
            Gwp = Gwp,
            Level = PlainLevel,
            Indicator = Indicator,
        };
}
