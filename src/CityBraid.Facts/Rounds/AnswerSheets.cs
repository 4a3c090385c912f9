using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Makes the sheets of a round: each request beside the facts of the year before.</summary>
/// <param name="stores">What is on record.</param>
internal sealed class AnswerSheets(FactStores stores)
{
    public async Task<IReadOnlyList<AnswerSheet>> OfAsync(DataRound round, CancellationToken cancellation)
    {
        var before = DataRound.YearBefore(round.Period);
        var facts = await stores.Facts.FindFactsAsync(new FactQuery(round.Place, before), cancellation);
        var byKey = facts.ToDictionary(fact => fact.Key);
        var place = await stores.LoadPlaceAsync(round.Place, cancellation);
        return [.. round.Requests.Select(request => Of(place, round, request, byKey))];
    }

    private static AnswerSheet Of(
        Place place,
        DataRound round,
        DataRequest request,
        Dictionary<FactKey, Fact> facts
    )
    {
        var earlier = new Dictionary<CellKey, Fact>();
        foreach (var cell in round.CellsOf(request))
        {
            var key = new FactKey(round.Place, cell.Variable, DataRound.YearBefore(cell.Period));
            if (facts.TryGetValue(key, out var fact))
            {
                earlier[cell] = fact;
            }
        }

        return new AnswerSheet(place, round with { Requests = [request] }, request, earlier);
    }
}
