using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>The address of a result, and what of it is to be outlined.</summary>
internal sealed record PlanResultAddress(
    Visit Visit,
    string Place,
    string Run,
    [property: FromQuery(Name = "commodity")] string? Commodity = null,
    [property: FromQuery(Name = "emission")] string? Emission = null
);
