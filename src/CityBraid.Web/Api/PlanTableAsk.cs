using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which rows of a table a program asks for.</summary>
/// <param name="Place">The place's code as it was written.</param>
/// <param name="Run">The run.</param>
/// <param name="Table">The table.</param>
/// <param name="Where">What columns must hold.</param>
/// <param name="Page">The page.</param>
/// <param name="Limit">How many rows a page holds.</param>
internal sealed record PlanTableAsk(
    string Place,
    string Run,
    string Table,
    [property: FromQuery(Name = "where"), Description("What a column must hold, as COLUMN=member; several.")]
        string[]? Where = null,
    [property: FromQuery(Name = "page"), Description("The page, from 1.")] int Page = 1,
    [property: FromQuery(Name = "limit"), Description("How many rows a page holds: 1 to 10000.")]
        int Limit = ApiPage.LimitUsual
)
{
    /// <summary>The query, or what cannot be read of it.</summary>
    public Result<PlanTableQuery> ToQuery() =>
        ApiTexts.Place(Place) is not { IsRefused: false } place
            ? Refusal.NotFound("places.not-here", ("place", Place))
        : Page < 1 || Limit is < 1 or > ApiPage.LimitMax ? Refusal.Invalid("api.not-a-page")
        : QueryOf(place.Value);

    private PlanTableQuery QueryOf(PlaceCode place) =>
        new(place, Run, Table)
        {
            Where = (Where ?? [])
                .Select(pair => pair.Split('=', 2))
                .DistinctBy(pair => pair[0], StringComparer.Ordinal)
                .ToDictionary(pair => pair[0], pair => pair[^1], StringComparer.Ordinal),
            Skip = (Page - 1L) * Limit,
            Take = Limit,
        };
}
