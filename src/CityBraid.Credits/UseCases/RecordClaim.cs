using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Puts a claim of somebody else on record: of another registry, a plan, an inventory or a
///   nationally determined contribution.</summary>
public sealed class RecordClaim(
    IClaimStore claims,
    ICreditRegisterStore register,
    IPlaceReader places,
    GpcReferences references,
    TimeProvider time
)
{
    /// <summary>Records the claim; the registrar and the administrator may. Once more is the same.</summary>
    public async Task<Result<RecordedClaim>> RunAsync(
        Actor actor,
        RecordedClaim claim,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(claim);
        var refusal =
            await RegistryKeepers.FindRefusalAsync(register, actor, cancellation)
            ?? ClaimRules.FindFault(claim)
            ?? references.FindFault(claim.Source)
            ?? await ProposeProject.FindFaultAsync(claim.Place, places, cancellation);
        if (refusal is not null)
        {
            return refusal;
        }

        if (await claims.FindAsync(claim.Code, cancellation) is { } existing)
        {
            return existing == claim
                ? existing
                : Refusal.Conflict("credits.claim-exists", ("claim", claim.Code.Value));
        }

        return await claims.SaveAsync(claim, seen: null, actor, time.GetUtcNow(), cancellation)
            ? claim
            : Refusal.Conflict("credits.claim-exists", ("claim", claim.Code.Value));
    }
}
