using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Lists the claims that were put on record by hand, withdrawn ones too.</summary>
public sealed class ListRecordedClaims(IClaimStore claims)
{
    /// <summary>The claims by their codes; everybody may know them.</summary>
    public async Task<Result<IReadOnlyList<RecordedClaim>>> RunAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.ReadCredits) is { } refusal
            ? refusal
            : (await claims.ListAsync(cancellation)).ToList();
    }
}
