using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A version of an inventory and what happened to it, as JSON.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Number">From 1.</param>
/// <param name="State">How far it has come.</param>
public sealed record InventoryVersionDocument(
    string Place,
    int Year,
    int Number,
    [property: Choices(typeof(ReviewDeedKind))] string State
)
{
    /// <summary>The level's name.</summary>
    public required string Level { get; init; }

    /// <summary>The GWP set's name.</summary>
    public required string Gwp { get; init; }

    /// <summary>The level's total; null when it has none.</summary>
    [JsonPropertyName("total_tco2e")]
    public required decimal? TotalTco2e { get; init; }

    /// <summary>The SHA-256 of what it says, hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>What happened to it, in order.</summary>
    public required IReadOnlyList<ReviewDeedDocument> Deeds { get; init; }

    /// <summary>The version.</summary>
    internal static InventoryVersionDocument Of(InventoryVersion version) =>
        new(version.Place.Value, version.Year, version.Number, JsonNames.Of(version.State))
        {
            Level = version.Level.Code,
            Gwp = version.GwpSet,
            TotalTco2e = version.Tonnes,
            Digest = version.Digest,
            Deeds = [.. version.Deeds.Select(ReviewDeedDocument.Of)],
        };
}
