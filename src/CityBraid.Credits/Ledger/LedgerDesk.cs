using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>What every posting has in common: who asks, under which key, and the ledger's answer.</summary>
public sealed class LedgerDesk(ILedgerStore ledger, ICreditRegisterStore register, TimeProvider time)
{
    private const int KeyMin = 8;
    private const int KeyMax = 80;

    /// <summary>The moment of the request.</summary>
    internal DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Who asks, or why they may not post at all.</summary>
    internal async Task<Result<Standing>> EnterAsync(
        Actor actor,
        string? key,
        CreditRole? role,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.FindRefusal(Permission.ActOnCredits) is { } refusal)
        {
            return refusal;
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        return role is { } needed && !standing.Is(needed) ? CreditRefusals.NoStanding(needed)
            : !standing.IsAdministrator && standing.Organisations.Count == 0
                ? CreditRefusals.NoStanding(CreditRole.Holder)
            : FindKeyFault(key) is { } fault ? fault
            : standing;
    }

    /// <summary>Posts a request; what it looks at is filled in by the use case.</summary>
    internal Task<Result<LedgerTransaction>> PostAsync(
        Standing standing,
        PostedRequest request,
        Func<LedgerQuestion, LedgerQuestion> look,
        Func<LedgerSight, Result<LedgerPosting>> decide,
        CancellationToken cancellation
    )
    {
        var question = new LedgerQuestion
        {
            Key = request.Key,
            Alias = standing.Alias,
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
