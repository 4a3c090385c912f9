using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A number that a verifier looks at, as JSON.</summary>
/// <param name="Row">The row's name.</param>
/// <param name="Tco2e">Tonnes of CO2e.</param>
/// <param name="Share">Its share of all that is counted, from 0 to 1.</param>
/// <param name="IsCertain">Whether it is looked at always.</param>
/// <param name="Steps">What came out when it was worked out once more.</param>
public sealed record SampledRowDocument(
    string Row,
    [property: JsonPropertyName("tco2e")] decimal? Tco2e,
    decimal Share,
    bool IsCertain,
    IReadOnlyList<ReperformanceDocument> Steps
)
{
    /// <summary>The row.</summary>
    internal static SampledRowDocument Of(SampledRow sampled) =>
        new(
            sampled.Row.Name,
            sampled.Row.Tonnes,
            sampled.Share,
            sampled.IsCertain,
            [.. sampled.Steps.Select(ReperformanceDocument.Of)]
        );
}
