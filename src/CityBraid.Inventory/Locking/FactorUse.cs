namespace CityBraid.Inventory;

/// <summary>Which version of the factor library an inventory was computed with.</summary>
/// <param name="Version">Its digest.</param>
/// <param name="Current">The digest of the program's own version.</param>
/// <param name="Lock">The lock; null when the inventory follows the program's library.</param>
public sealed record FactorUse(string Version, string Current, FactorLock? Lock)
{
    /// <summary>Whether the library has changed since the inventory was locked.</summary>
    public bool IsBehind => !string.Equals(Version, Current, StringComparison.Ordinal);

    /// <summary>Whether the version it is locked to cannot be read, so that the program's stood in.</summary>
    public bool IsLost => Lock is not null && !string.Equals(Lock.Version, Version, StringComparison.Ordinal);
}
