using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Opens what a department is asked for: whoever holds its link may see and answer it.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="rounds">The rounds.</param>
/// <param name="time">Tells whether the link still opens.</param>
public sealed class OpenAnswerSheet(FactStores stores, IRoundStore rounds, TimeProvider time)
{
    /// <summary>The sheet; or that the link is none, over or replaced.</summary>
    public async Task<Result<AnswerSheet>> RunAsync(
        Actor actor,
        LinkToken token,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(token);
        return
            await rounds.FindByTokenAsync(token.Hash, cancellation) is { } round
            && time.GetUtcNow() < round.Requests[0].LinkEndsAt
            ? (await new AnswerSheets(stores).OfAsync(round.WithoutContacts(), cancellation))[0]
            : Refusal.NotFound("facts.link-closed");
    }
}
