using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>What the address of a version asks for.</summary>
internal sealed class VersionAddress
{
    /// <summary>The version's number.</summary>
    [FromRoute(Name = "number")]
    public required int Number { get; init; }

    /// <summary>The material share in percent, as it was typed; null when nobody did.</summary>
    [FromQuery(Name = "material")]
    public string? Material { get; init; }
}
