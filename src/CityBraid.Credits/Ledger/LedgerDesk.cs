using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>What every posting has in common: who asks, under which key, and the ledger's answer.</summary>
public sealed class LedgerDesk(ILedgerStore ledger, TimeProvider time)
{
    private const int KeyMin = 8;
    private const int KeyMax = 80;

    /// <summary>The moment of the request.</summary>
    internal DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Posts a request; what it looks at is filled in by the use case.</summary>
    internal async Task<Result<LedgerTransaction>> PostAsync(
        Actor actor,
        PostedRequest request,
        Func<LedgerQuestion, LedgerQuestion> look,
        Func<Standing, LedgerSight, Result<LedgerPosting>> decide,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.FindRefusal(Permission.ActOnCredits) is { } refusal)
        {
            return refusal;
        }

        var question = look(
            new LedgerQuestion
            {
                Key = request.Key,
                Actor = actor,
                Fingerprint = request.Fingerprint,
                Project = request.Project,
                Now = Now,
            }
        );
        var fault = FindKeyFault(request.Key) ?? question.Fault;
        return await ledger.PostAsync(question with { Fault = fault }, decide, cancellation);
    }

    private static Refusal? FindKeyFault(string? key) =>
        key is { Length: >= KeyMin and <= KeyMax } && key.All(letter => letter is > ' ' and < '\u007f')
            ? null
            : Refusal.Invalid("credits.key-missing");
}
