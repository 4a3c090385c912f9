using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The facts as they would be on record after an import that was only previewed.</summary>
/// <param name="record">The facts on record.</param>
/// <param name="report">What the import would do.</param>
public sealed class PreviewedFacts(IFactReader record, ImportReport report) : IFactReader
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Fact>> FindFactsAsync(FactQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var replaced = report
            .Differences.Select(difference => difference.Key)
            .Concat(report.Stated.Select(fact => fact.Key))
            .ToHashSet();
        var staying = await record.FindFactsAsync(query, cancellation);
        return
        [
            .. staying
                .Where(fact => !replaced.Contains(fact.Key))
                .Concat(report.Stated.Where(fact => IsWanted(fact, query)))
                .OrderBy(fact => fact.Key.Place.Value, StringComparer.Ordinal)
                .ThenBy(fact => fact.Key.Variable, StringComparer.Ordinal)
                .ThenBy(fact => fact.Key.Period.From)
                .ThenBy(fact => fact.Key.Period.To),
        ];
    }

    /// <inheritdoc/>
    public Task<long> FindNewestChangeAsync(PlaceCode place, CancellationToken cancellation) =>
        record.FindNewestChangeAsync(place, cancellation);

    private static bool IsWanted(Fact fact, FactQuery query) =>
        (query.Place is null || query.Place == fact.Key.Place)
        && (query.Within is null || query.Within.Overlaps(fact.Key.Period))
        && (
            query.Variable is null
            || string.Equals(query.Variable, fact.Key.Variable, StringComparison.Ordinal)
        );
}
