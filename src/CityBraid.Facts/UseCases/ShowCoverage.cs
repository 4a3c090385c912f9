using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Shows month by month which variables of a place are on record in a year.</summary>
/// <remarks>
/// A variable that was ever stated of the place is expected every year, so that what was forgotten shows.
/// </remarks>
public sealed class ShowCoverage(ListFacts facts)
{
    /// <summary>The variables in order of their codes; the population, which is no flow, left out.</summary>
    public async Task<Result<IReadOnlyList<VariableCoverage>>> RunAsync(
        Actor actor,
        PlaceCode place,
        int year,
        CancellationToken cancellation
    )
    {
        var found = await facts.RunAsync(actor, new FactQuery(place), cancellation);
        return found.IsRefused
            ? found.Refusal
            : found
                .Value.Where(fact => fact.Key.Variable is not Variable.Population)
                .GroupBy(fact => fact.Key.Variable, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => VariableCoverage.Of(group.Key, [.. group], year))
                .ToArray();
    }
}
