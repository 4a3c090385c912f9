using CityBraid.Cooperation;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which records an address asks for; what cannot be read does not narrow.</summary>
public sealed class RecordAsk
{
    /// <summary>Words that the name holds.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    /// <summary>The status.</summary>
    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    /// <summary>The code of a country that is named.</summary>
    [FromQuery(Name = "country")]
    public string? Country { get; init; }

    /// <summary>How joint a project is.</summary>
    [FromQuery(Name = "jointness")]
    public string? Jointness { get; init; }

    /// <summary>The page of the list.</summary>
    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    /// <summary>The records asked for.</summary>
    internal RecordQuery QueryOf(PlaceCode workspace, RecordKind kind) =>
        new(kind, workspace)
        {
            Text = Given(Text),
            Status = Given(Status),
            Naming = Given(Country),
            Jointness = kind == RecordKind.Project ? JsonNames.Find<JointnessClass>(Jointness) : null,
        };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
