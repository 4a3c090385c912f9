using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Notes that somebody no longer counts a reduction as theirs.</summary>
public sealed class WithdrawClaim(IClaimStore claims, ICreditRegisterStore register, TimeProvider time)
{
    /// <summary>Withdraws the claim; the registrar and the administrator may. It stays on record.</summary>
    public async Task<Result<RecordedClaim>> RunAsync(
        Actor actor,
        ClaimCode code,
        string reason,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(code);
        var refusal =
            await RegistryKeepers.FindRefusalAsync(register, actor, cancellation)
            ?? (string.IsNullOrWhiteSpace(reason) ? Refusal.Invalid("credits.reason-missing") : null)
            ?? ClaimRules.FindFault("reason", reason);
        if (refusal is not null)
        {
            return refusal;
        }

        if (await claims.FindAsync(code, cancellation) is not { } claim)
        {
            return Refusal.NotFound("credits.no-such-claim", ("claim", code.Value));
        }

        var withdrawn = claim with { Withdrawn = reason };
        return claim == withdrawn ? claim
            : claim.Withdrawn is null
            && await claims.SaveAsync(withdrawn, claim, actor, time.GetUtcNow(), cancellation)
                ? withdrawn
            : Refusal.Conflict("credits.claim-withdrawn", ("claim", code.Value));
    }
}
