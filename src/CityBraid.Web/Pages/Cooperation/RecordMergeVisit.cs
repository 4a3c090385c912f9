using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which two records an address speaks of.</summary>
internal sealed class RecordMergeVisit
{
    /// <summary>The workspace from which it is asked.</summary>
    [FromRoute(Name = "place")]
    public required string Place { get; init; }

    /// <summary>The kind's name.</summary>
    [FromRoute(Name = "kind")]
    public required string Kind { get; init; }

    /// <summary>The code of the record that goes.</summary>
    [FromRoute(Name = "code")]
    public required string Code { get; init; }

    /// <summary>The code of the record that stays; null while none is chosen.</summary>
    [FromQuery(Name = "into")]
    public string? Into { get; init; }
}
