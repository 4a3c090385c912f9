using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which page of a long list is asked for.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Limit">How many entries a page holds.</param>
internal sealed record PageQuery(
    [property: FromQuery(Name = "page"), Description("The page, from 1.")] int Page = 1,
    [property: FromQuery(Name = "limit"), Description("How many entries a page holds: 1 to 10000.")]
        int Limit = ApiPage.LimitUsual
)
{
    /// <summary>The query, or that there is no such page.</summary>
    public Result<PageQuery> Check() =>
        Page < 1 || Limit is < 1 or > ApiPage.LimitMax ? Refusal.Invalid("api.not-a-page") : this;
}
