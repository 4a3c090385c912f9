using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which inventory's uncertainty is asked for, and how.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="Gwp">The GWP set.</param>
/// <param name="Level">The level it is totalled at.</param>
/// <param name="Draws">How many totals Approach 2 draws.</param>
/// <param name="Seed">The seed of the draws.</param>
/// <param name="Activity">The range of amounts without a published one, in per cent.</param>
/// <param name="Factor">The range of factors without a published one, in per cent.</param>
internal sealed record UncertaintyQuery(
    string Place,
    [property: FromRoute, Description("A year in either era: 2019 or 2562.")] string Year,
    [property: FromQuery(Name = "gwp"), Description("AR4, AR5, AR5-TGO or AR6.")]
        string Gwp = CompileRequest.DefaultGwpSet,
    [property: FromQuery(Name = "level"), Description("basic, basic+ or territorial.")]
        string Level = "basic",
    [property: FromQuery(Name = "draws"), Description("How many totals are drawn: 0 to 1000000.")]
        int Draws = EstimateRequest.DefaultDraws,
    [property: FromQuery(Name = "seed"), Description("The same seed gives the same draws.")] long Seed = 1,
    [property:
        FromQuery(Name = "activity"),
        Description("The range of amounts without a published one, in per cent: 0 to 1000.")
    ]
        decimal? Activity = null,
    [property:
        FromQuery(Name = "factor"),
        Description("The range of factors without a published one, in per cent: 0 to 1000.")
    ]
        decimal? Factor = null
)
{
    /// <summary>The request, or what is wrong with it.</summary>
    public Result<EstimateRequest> ToRequest()
    {
        var inventory = new InventoryQuery(Place, Year, Gwp, Level).ToRequest();
        return inventory.IsRefused
            ? inventory.Refusal
            : new EstimateRequest(inventory.Value)
            {
                Draws = Draws,
                Seed = Seed,
                ActivityPercent = Activity,
                FactorPercent = Factor,
            };
    }
}
