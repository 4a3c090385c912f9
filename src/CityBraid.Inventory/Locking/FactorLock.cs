using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// That an inventory is computed with one version of the factor library, whatever comes later.
/// </summary>
/// <param name="Place">The city.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Version">The digest of the version.</param>
/// <param name="LockedBy">Who locked it.</param>
/// <param name="LockedAt">When.</param>
public sealed record FactorLock(
    PlaceCode Place,
    int Year,
    string Version,
    string LockedBy,
    DateTimeOffset LockedAt
);
