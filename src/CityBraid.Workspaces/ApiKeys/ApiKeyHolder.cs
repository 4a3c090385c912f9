namespace CityBraid.Workspaces;

/// <summary>An API key with its owner and the roles they have.</summary>
/// <param name="Key">The key.</param>
/// <param name="Person">Its owner.</param>
/// <param name="Memberships">Their roles.</param>
public sealed record ApiKeyHolder(ApiKey Key, Person Person, IReadOnlyList<Membership> Memberships);
