namespace CityBraid.Inventory;

/// <summary>What a reviewer decides about a version.</summary>
/// <param name="Version">The version.</param>
/// <param name="Kind">What is decided: returned, approved or closed.</param>
/// <param name="Note">What is said to it; never empty when it is returned.</param>
public sealed record ReviewRequest(VersionKey Version, ReviewDeedKind Kind, string Note);
