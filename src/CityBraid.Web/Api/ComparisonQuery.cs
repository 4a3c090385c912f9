using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which inventories are to be compared.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="With">The other side; the year before when it is left out.</param>
/// <param name="Gwp">The GWP set.</param>
/// <param name="Level">The level they are totalled at.</param>
internal sealed record ComparisonQuery(
    string Place,
    [property: FromRoute, Description("A year in either era: 2019 or 2562.")] string Year,
    [property:
        FromQuery(Name = "with"),
        Description("The other inventory: khon-kaen:2020, or several places as khon-kaen+small-town:2020.")
    ]
        string? With = null,
    [property: FromQuery(Name = "gwp"), Description("AR4, AR5, AR5-TGO or AR6.")]
        string Gwp = CompileRequest.DefaultGwpSet,
    [property: FromQuery(Name = "level"), Description("basic, basic+ or territorial.")] string Level = "basic"
)
{
    /// <summary>The request, or what is wrong with it; the plus may read as a space in an address.</summary>
    public Result<CompareRequest> ToRequest()
    {
        var key = InventoryKey.Find(Place, Year);
        if (key.IsRefused)
        {
            return key.Refusal;
        }

        var own = new ComparedSide([key.Value.Place], key.Value.Year);
        var other = With is null
            ? own with
            {
                Year = own.Year - 1,
            }
            : ComparedSide.Find(With.Replace(' ', '+'));
        return other is null ? Refusal.Invalid("api.not-an-inventory", ("text", With ?? string.Empty))
            : With is null ? new CompareRequest(other, own, Gwp, Level)
            : new CompareRequest(own, other, Gwp, Level);
    }
}
