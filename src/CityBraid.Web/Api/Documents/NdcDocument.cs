using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What countries promised of their emissions and how far they are, as JSON.</summary>
/// <param name="Country">The country that it is narrowed to; null for all.</param>
/// <param name="Targets">The codes of the targets.</param>
/// <param name="Measures">The codes of the measures.</param>
/// <param name="ActivityIndicators">
/// The codes of indicators that a city's electricity goes into: no rows of emissions.
/// </param>
/// <param name="Tables">The tables.</param>
public sealed record NdcDocument(
    string? Country,
    IReadOnlyList<string> Targets,
    IReadOnlyList<string> Measures,
    IReadOnlyList<string> ActivityIndicators,
    IReadOnlyList<NdcTableDocument> Tables
)
{
    /// <summary>What is on record, names in a language.</summary>
    public static NdcDocument Of(NdcOverview overview, string language) =>
        new(
            overview.Country,
            [.. overview.Targets.Select(target => target.Key.Code.Value)],
            [.. overview.Measures.Select(progress => progress.Measure.Key.Code.Value)],
            [.. overview.Activities.Select(indicator => indicator.Code)],
            [.. overview.Tables.Select(table => NdcTableDocument.Of(table, language))]
        );
}
