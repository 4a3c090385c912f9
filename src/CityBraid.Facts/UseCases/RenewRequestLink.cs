using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Makes a new link for a request: those before, mailed ones too, open nothing any more.</summary>
/// <param name="rounds">The rounds.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class RenewRequestLink(IRoundStore rounds, TimeProvider time)
{
    /// <summary>The request with the token of its new link, which is told this once.</summary>
    public async Task<Result<LinkedRequest>> RunAsync(
        Actor actor,
        RequestKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        var found = await rounds.FindRoundAsync(
            actor,
            (key.Place, key.Round),
            Permission.WriteFacts,
            cancellation
        );
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var request = found.Value.FindRequest(key.Request);
        if (request.IsRefused)
        {
            return request.Refusal;
        }

        var (token, now) = (LinkToken.New(), time.GetUtcNow());
        var ends = AskDepartment.EndOf(found.Value, now);
        var links = await rounds.RenewLinkAsync(
            request.Value.Id,
            (token.Hash, ends),
            (actor, now),
            cancellation
        );
        var renewed = request.Value with { TokenHash = token.Hash, Links = links, LinkEndsAt = ends };
        return new LinkedRequest(found.Value, renewed, token);
    }
}
