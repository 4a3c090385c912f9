using CityBraid.Facts;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>What the address of a draft asks for.</summary>
internal sealed class DraftAddress
{
    /// <summary>The request.</summary>
    public required Visit Visit { get; init; }

    /// <summary>The place's code.</summary>
    [FromRoute(Name = "place")]
    public required string Place { get; init; }

    /// <summary>The draft's number.</summary>
    [FromRoute(Name = "number")]
    public required long Number { get; init; }

    /// <summary>The draft at a place.</summary>
    public DraftKey At(Place place) => new(place.Code, Number);
}
