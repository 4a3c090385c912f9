using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which inventory is asked for.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="Gwp">The GWP set.</param>
/// <param name="Level">The level it is totalled at.</param>
internal sealed record InventoryQuery(
    string Place,
    [property: FromRoute, Description("A year in either era: 2019 or 2562.")] string Year,
    [property: FromQuery(Name = "gwp"), Description("AR4, AR5, AR5-TGO or AR6.")]
        string Gwp = CompileRequest.DefaultGwpSet,
    [property: FromQuery(Name = "level"), Description("basic, basic+ or territorial.")] string Level = "basic"
)
{
    /// <summary>The request, or what is wrong with it.</summary>
    public Result<CompileRequest> ToRequest()
    {
        var where = InventoryKey.Find(Place, Year);
        return where.IsRefused
            ? where.Refusal
            : new CompileRequest(where.Value.Place, where.Value.Year, Gwp, Level);
    }
}
