using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Where the caller is signed in, as JSON.</summary>
public sealed record SessionDocument(
    string Id,
    string Agent,
    DateTimeOffset MadeAt,
    DateTimeOffset SeenAt,
    DateTimeOffset EndsAt
)
{
    /// <summary>The session.</summary>
    public static SessionDocument Of(Session session) =>
        new(session.Id, session.Agent, session.MadeAt, session.SeenAt, session.EndsAt);
}
