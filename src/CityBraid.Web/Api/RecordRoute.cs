using CityBraid.Cooperation;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which record an address means, and which state of it the caller saw.</summary>
internal sealed class RecordRoute
{
    /// <summary>The workspace.</summary>
    [FromRoute(Name = "workspace")]
    public required string Workspace { get; init; }

    /// <summary>The kind's name.</summary>
    [FromRoute(Name = "kind")]
    public required string Kind { get; init; }

    /// <summary>The record's code.</summary>
    [FromRoute(Name = "code")]
    public required string Code { get; init; }

    /// <summary>The revision that the caller saw; none to add a record.</summary>
    [FromQuery(Name = "seen")]
    public int? Seen { get; init; }

    /// <summary>The workspace; null when its text is none.</summary>
    public PlaceCode? Home => PlaceCode.TryParse(Workspace, out var code) ? code : null;

    /// <summary>The record's key, or that there can be none.</summary>
    public Result<RecordKey> Key =>
        Home is not { } home ? Refusal.NotFound("places.not-here", ("place", Workspace))
        : HistoryPage.KeyOf(home, Kind, Code) is { } key ? key
        : RecordPage.Unknown(Code);
}
