using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which inventory is wanted as a file, and as which.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="Format">The kind of file.</param>
/// <param name="Gwp">The GWP set.</param>
/// <param name="Level">The level it is totalled at.</param>
/// <param name="Lang">The language of titles and names.</param>
internal sealed record ExportQuery(
    string Place,
    [property: FromRoute, Description("A year in either era: 2019 or 2562.")] string Year,
    [property: FromQuery(Name = "format"), Description("ecrf, ciris, tgo, csv or json.")]
        string Format = ExportFormats.Json,
    [property: FromQuery(Name = "gwp"), Description("AR4, AR5, AR5-TGO or AR6.")]
        string Gwp = CompileRequest.DefaultGwpSet,
    [property: FromQuery(Name = "level"), Description("basic, basic+ or territorial.")]
        string Level = "basic",
    [property: FromQuery(Name = "lang"), Description("th, en or zh; that of the request when left out.")]
        string? Lang = null
)
{
    /// <summary>The inventory, or what is wrong with the question.</summary>
    public Result<CompileRequest> ToRequest() =>
        Lang is not null && Language.Find(Lang) is null
            ? Refusal.Invalid("workspaces.unknown-language", ("language", Lang))
            : new InventoryQuery(Place, Year, Gwp, Level).ToRequest();
}
