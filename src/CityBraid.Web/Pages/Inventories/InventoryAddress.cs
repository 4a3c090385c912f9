using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>What the address of an inventory asks for, as it was written.</summary>
internal sealed class InventoryAddress
{
    /// <summary>The name under which an address carries the change that withdrew a row.</summary>
    public const string WithdrawnName = "withdrawn";

    /// <summary>The name under which an address carries the number of a withdrawn calculation.</summary>
    public const string CalculationName = "withdrawn-calculation";

    /// <summary>The request.</summary>
    public required Visit Visit { get; init; }

    /// <summary>The place's code.</summary>
    [FromRoute(Name = "place")]
    public required string Place { get; init; }

    /// <summary>The year.</summary>
    [FromRoute(Name = "year")]
    public required string Year { get; init; }

    /// <summary>The GWP set that is chosen, if any is.</summary>
    [FromQuery(Name = "gwp")]
    public string? Gwp { get; init; }

    /// <summary>The level that is chosen, if any is.</summary>
    [FromQuery(Name = "level")]
    public string? Level { get; init; }

    /// <summary>The scope whose references are shown, if one is chosen.</summary>
    [FromQuery(Name = "scope")]
    public string? Scope { get; init; }

    /// <summary>The change that just withdrew a row of the inventory, if one did.</summary>
    [FromQuery(Name = WithdrawnName)]
    public string? Withdrawn { get; init; }

    /// <summary>The calculation that was just withdrawn from the inventory, if one was.</summary>
    [FromQuery(Name = CalculationName)]
    public string? Calculation { get; init; }

    /// <summary>The GWP set's name.</summary>
    public string GwpSet => Gwp ?? CompileRequest.DefaultGwpSet;

    /// <summary>
    /// The level's name, if one is chosen; the plus of <c>basic+</c> reads as a space in an address.
    /// </summary>
    public string? LevelCode => Level?.Replace(' ', '+');
}
