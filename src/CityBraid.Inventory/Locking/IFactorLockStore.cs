using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Keeps which version of the factor library an inventory is computed with, and the versions.
/// </summary>
public interface IFactorLockStore
{
    /// <summary>The lock of an inventory; null when there is none.</summary>
    Task<FactorLock?> FindLockAsync(PlaceCode place, int year, CancellationToken cancellation);

    /// <summary>A version that a lock names; null when none of that digest is kept.</summary>
    Task<FactorVersion?> FindVersionAsync(string digest, CancellationToken cancellation);

    /// <summary>Keeps a lock and its version, each version once, and writes the audit trail.</summary>
    Task SaveLockAsync(FactorLock locked, FactorVersion version, CancellationToken cancellation);

    /// <summary>Takes a lock off, and writes the audit trail. The version stays.</summary>
    Task RemoveLockAsync(FactorLock locked, string actor, DateTimeOffset at, CancellationToken cancellation);
}
