using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which report is wanted.</summary>
/// <param name="Workspace">The workspace's code; of a city that of its place.</param>
/// <param name="Pack">The name of the pack.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="Gwp">The GWP set.</param>
/// <param name="Level">The level that the inventory is totalled at.</param>
/// <param name="Indicator">The indicator of a pack that is about one.</param>
/// <param name="Lang">The language of titles and names.</param>
internal sealed record ReportQuery(
    string Workspace,
    string Pack,
    [property: FromQuery(Name = "year"), Description("A year in either era: 2019 or 2562.")]
        string? Year = null,
    [property: FromQuery(Name = "gwp"), Description("AR4, AR5, AR5-TGO or AR6.")] string? Gwp = null,
    [property: FromQuery(Name = "level"), Description("basic, basic+ or territorial.")] string? Level = null,
    [property: FromQuery(Name = "indicator"), Description("The code of an indicator.")]
        string? Indicator = null,
    [property: FromQuery(Name = "lang"), Description("th, en or zh; that of the request when left out.")]
        string? Lang = null
)
{
    /// <summary>The report, or what is wrong with the question.</summary>
    public Result<ReportRequest> ToRequest()
    {
        var workspace = ApiTexts.Place(Workspace);
        if (workspace.IsRefused)
        {
            return workspace.Refusal;
        }

        if (Lang is not null && Language.Find(Lang) is null)
        {
            return Refusal.Invalid("workspaces.unknown-language", ("language", Lang));
        }

        if (Year is null)
        {
            return Of(workspace.Value, year: null);
        }

        var year = ApiTexts.Year(Year);
        return year.IsRefused ? year.Refusal : Of(workspace.Value, year.Value.Number);
    }

    private ReportRequest Of(PlaceCode workspace, int? year) =>
        new(Pack, workspace, year, Gwp, Level?.Replace(' ', '+'), Indicator);
}
