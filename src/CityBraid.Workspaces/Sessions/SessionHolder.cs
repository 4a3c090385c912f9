namespace CityBraid.Workspaces;

/// <summary>A session with the person who holds it and the roles they have.</summary>
/// <param name="Session">The session.</param>
/// <param name="Person">Who signed in.</param>
/// <param name="Memberships">Their roles.</param>
public sealed record SessionHolder(Session Session, Person Person, IReadOnlyList<Membership> Memberships);
