using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>What every posting has in common: who asks, under which key, and the ledger's answer.</summary>
public sealed class LedgerDesk(ILedgerStore ledger, TimeProvider time)
{
    private const int KeyMin = 8;
    private const int KeyMax = 80;

    /// <summary>The moment of the request.</summary>
    internal DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Why a request is not even looked at: who asks may do nothing here, or names no key.</summary>
    internal static Refusal? FindRefusal(Actor actor, string? key)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.ActOnCredits) ?? FindKeyFault(key);
    }

    /// <summary>Posts a request; what it looks at is filled in by the use case.</summary>
    internal Task<Result<LedgerTransaction>> PostAsync(
        Actor actor,
        PostedRequest request,
        Func<LedgerQuestion, LedgerQuestion> look,
        Func<Standing, LedgerSight, Result<LedgerPosting>> decide,
        CancellationToken cancellation
    )
    {
        var question = new LedgerQuestion
        {
            Key = request.Key,
            Actor = actor,
            Fingerprint = request.Fingerprint,
            Project = request.Project,
            Now = Now,
        };
        return ledger.PostAsync(look(question), decide, cancellation);
    }

    private static Refusal? FindKeyFault(string? key) =>
        key is { Length: >= KeyMin and <= KeyMax } && key.All(letter => letter is > ' ' and < '\u007f')
            ? null
            : Refusal.Invalid("credits.key-missing");
}
