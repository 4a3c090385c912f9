using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which inventories are to be added up, and into what.</summary>
/// <param name="Country">The country.</param>
/// <param name="Province">The province; all of them when it is left out.</param>
/// <param name="Year">The year, in either era; every year when it is left out.</param>
/// <param name="By">The kinds of groups.</param>
/// <param name="Gwp">The GWP set.</param>
internal sealed record RollUpQuery(
    [property: FromQuery(Name = "country"), Description("ISO 3166-1 alpha-2, such as TH.")] string Country,
    [property: FromQuery(Name = "province"), Description("A province's code; all when left out.")]
        string? Province = null,
    [property: FromQuery(Name = "year"), Description("A year in either era: 2019 or 2562; else every year.")]
        string? Year = null,
    [property:
        FromQuery(Name = "by"),
        Description("Kinds of groups: place, province, country, year, reference, scope; joined by commas.")
    ]
        string By = "year",
    [property: FromQuery(Name = "gwp"), Description("AR4, AR5, AR5-TGO or AR6.")]
        string Gwp = CompileRequest.DefaultGwpSet
)
{
    /// <summary>The request, or what is wrong with it.</summary>
    public Result<RollUpRequest> ToRequest() =>
        RollUpRequest.FindGroups(By) is not { } groups ? Refusal.Invalid("api.not-groups", ("text", By))
        : Year is not null && CalendarYear.Find(Year) is null
            ? Refusal.Invalid("api.not-a-year", ("text", Year))
        : new RollUpRequest(groups, Gwp)
        {
            Country = Country,
            Province = Province,
            Year = CalendarYear.Find(Year)?.Number,
        };
}
