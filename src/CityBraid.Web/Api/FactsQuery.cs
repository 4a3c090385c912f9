using System.ComponentModel;
using CityBraid.Facts;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which facts are asked for.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era; every year when it is left out.</param>
/// <param name="Variable">The variable; every one when it is left out.</param>
/// <param name="Source">The file they were read from; every one when it is left out.</param>
/// <param name="Quality">Their quality; every one when it is left out.</param>
/// <param name="Sort">Their order.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Limit">How many facts a page holds.</param>
internal sealed record FactsQuery(
    string Place,
    [property: FromQuery(Name = "year"), Description("A year in either era: 2019 or 2562.")]
        string? Year = null,
    [property: FromQuery(Name = "variable"), Description("A variable: fuel.diesel.road.")]
        string? Variable = null,
    [property: FromQuery(Name = "source"), Description("The name of the file they were read from.")]
        string? Source = null,
    [property:
        FromQuery(Name = "quality"),
        Description("Their quality: unstated, measured, estimated, default.")
    ]
        string? Quality = null,
    [property: FromQuery(Name = "sort"), Description("Their order: variable, period, newest, source.")]
        string Sort = "variable",
    [property: FromQuery(Name = "page"), Description("The page, from 1.")] int Page = 1,
    [property: FromQuery(Name = "limit"), Description("How many facts a page holds: 1 to 10000.")]
        int Limit = ApiPage.LimitUsual
)
{
    /// <summary>The filter, or what cannot be read of it.</summary>
    public Result<FactFilter> ToFilter()
    {
        var place = ApiTexts.Place(Place);
        var year = Year is null ? null : CalendarYear.Find(Year);
        var quality = Quality is null ? null : ApiTexts.Choice<Quality>(Quality);
        return place.IsRefused ? place.Refusal
            : Year is not null && year is null ? Refusal.Invalid("api.not-a-year", ("text", Year))
            : quality is { IsRefused: true } ? quality.Refusal
            : Page < 1 || Limit is < 1 or > ApiPage.LimitMax ? Refusal.Invalid("api.not-a-page")
            : new FactFilter(place.Value, year?.Number, Variable, Source, quality?.Value);
    }
}
