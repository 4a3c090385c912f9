using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which facts are asked for.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era; every year when it is left out.</param>
/// <param name="Variable">The variable; every one when it is left out.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Limit">How many facts a page holds.</param>
internal sealed record FactsQuery(
    string Place,
    [property: FromQuery, Description("A year in either era: 2019 or 2562.")] string? Year = null,
    [property: FromQuery, Description("A variable: fuel.diesel.road.")] string? Variable = null,
    [property: FromQuery, Description("The page, from 1.")] int Page = 1,
    [property: FromQuery, Description("How many facts a page holds: 1 to 10000.")]
        int Limit = ApiPage.LimitUsual
);
