using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Publishes the claims on record that stand.</summary>
internal sealed class RecordedClaims(IClaimStore store) : IClaimSource
{
    public async Task<IReadOnlyList<ReductionClaim>> ListClaimsAsync(CancellationToken cancellation) =>
        [
            .. (await store.ListAsync(cancellation))
                .Where(claim => claim.Withdrawn is null)
                .Select(claim => claim.ToClaim()),
        ];
}
