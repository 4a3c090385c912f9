using CityBraid.Facts;

namespace CityBraid.Storage;

/// <summary>The order of place, variable and period in which revisions are kept.</summary>
/// <remarks>
/// Written in this order, facts fill page after page of the table. In the order of a file, often month by
/// month, each lands on another page, and writing takes half as long again.
/// </remarks>
internal static class KeyOrder
{
    /// <summary>Revisions in order of what they are about.</summary>
    /// <remarks>Many facts are of few places and variables: these are compared once, days often.</remarks>
    public static IReadOnlyList<FactRevision> Sorted(IEnumerable<FactRevision> revisions) =>
        [
            .. revisions
                .GroupBy(revision => (revision.Key.Place.Value, revision.Key.Variable))
                .OrderBy(series => series.Key.Value, StringComparer.Ordinal)
                .ThenBy(series => series.Key.Variable, StringComparer.Ordinal)
                .SelectMany(series =>
                    series
                        .OrderBy(revision => revision.Key.Period.From)
                        .ThenBy(revision => revision.Key.Period.To)
                ),
        ];
}
