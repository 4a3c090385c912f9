namespace CityBraid.Kernel;

/// <summary>Publishes the claims that a module knows of.</summary>
/// <remarks>Every module that counts reductions registers one; who compares claims reads them all.</remarks>
public interface IClaimSource
{
    /// <summary>The claims that stand, in no order.</summary>
    Task<IReadOnlyList<ReductionClaim>> ListClaimsAsync(CancellationToken cancellation);
}
