using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Shows a round with what is asked, what came, and last year's facts.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="rounds">The rounds.</param>
public sealed class ShowRound(FactStores stores, IRoundStore rounds)
{
    /// <summary>The round as each of its departments sees it, in order of asking.</summary>
    public async Task<Result<ShownRound>> RunAsync(
        Actor actor,
        PlaceCode place,
        string round,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(round);
        var found = await rounds.FindRoundAsync(actor, (place, round), Permission.FollowRounds, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var seen = found.Value.SeenBy(actor);
        return new ShownRound(seen, await new AnswerSheets(stores).OfAsync(seen, cancellation))
        {
            Letters = actor.May(Permission.WriteFacts, place)
                ? await rounds.ListLettersAsync(round, cancellation)
                : [],
        };
    }
}
