using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Keeps the claims that were put on record by hand.</summary>
public interface IClaimStore
{
    /// <summary>Every claim, withdrawn ones too, by its code.</summary>
    Task<IReadOnlyList<RecordedClaim>> ListAsync(CancellationToken cancellation);

    /// <summary>The claim of a code; null when there is none.</summary>
    Task<RecordedClaim?> FindAsync(ClaimCode code, CancellationToken cancellation);

    /// <summary>Adds a claim, or keeps it anew where it is as it was seen; false when it is not.</summary>
    Task<bool> SaveAsync(
        RecordedClaim claim,
        RecordedClaim? seen,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );
}
