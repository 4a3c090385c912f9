using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A row that the record says otherwise today than a version, as JSON.</summary>
/// <param name="Row">The row's name.</param>
/// <param name="Gpc">The reference.</param>
/// <param name="Then">Tonnes of CO2e in the version; null when it has none.</param>
/// <param name="Today">Tonnes of CO2e today; null when there is none.</param>
public sealed record VersionDifferenceDocument(
    string Row,
    string Gpc,
    [property: JsonPropertyName("then_tco2e")] decimal? Then,
    [property: JsonPropertyName("today_tco2e")] decimal? Today
)
{
    /// <summary>The difference.</summary>
    internal static VersionDifferenceDocument Of(VersionDifference difference) =>
        new(difference.Name, difference.Reference, difference.Before, difference.After);
}
