using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Makes facts of the answers of a request, each with the cell of the round it came from.</summary>
internal static class RoundFacts
{
    /// <summary>Where a cell of a round stands: round › department › variable and period.</summary>
    public static Location Place(DataRound round, DataRequest request, CellKey key) =>
        new(round.Title, request.Department, key.ToString());

    /// <summary>The facts of every amount; who answered is told by the request alone, as the record may be
    ///   open to everybody.</summary>
    public static StatedFacts Of(DataRound round, DataRequest request)
    {
        var facts = new StatedFacts();
        foreach (
            var (key, standing) in request.Answers.OrderBy(one => one.Key.ToString(), StringComparer.Ordinal)
        )
        {
            if (standing.Answer.Quantity is { } quantity)
            {
                facts.TryAdd(
                    new Fact(
                        new FactKey(round.Place, key.Variable, key.Period),
                        quantity,
                        standing.Answer.Quality,
                        new FactSource(Place(round, request, key), FileSha256: null, standing.Answer.Source)
                    ),
                    out _
                );
            }
        }

        return facts;
    }
}
