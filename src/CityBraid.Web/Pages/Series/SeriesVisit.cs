using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>What the address of a series asks for, as it was written.</summary>
internal sealed class SeriesVisit
{
    /// <summary>The request.</summary>
    public required Visit Visit { get; init; }

    /// <summary>The place's code.</summary>
    [FromRoute(Name = "place")]
    public required string Place { get; init; }

    /// <summary>The GWP set that is chosen, if any is.</summary>
    [FromQuery(Name = "gwp")]
    public string? Gwp { get; init; }

    /// <summary>The level that is chosen, if any is.</summary>
    [FromQuery(Name = "level")]
    public string? Level { get; init; }
}
