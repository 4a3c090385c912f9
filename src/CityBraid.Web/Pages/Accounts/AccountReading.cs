using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A person's account as their own page shows it.</summary>
/// <param name="Person">The person.</param>
/// <param name="Sessions">Where they are signed in.</param>
/// <param name="CurrentHash">The hash of the session that asks.</param>
/// <param name="Keys">Their keys.</param>
/// <param name="Workspaces">The workspaces that a key may be made for.</param>
public sealed record AccountReading(
    Person Person,
    IReadOnlyList<Session> Sessions,
    string? CurrentHash,
    IReadOnlyList<ApiKey> Keys,
    IReadOnlyList<Workspace> Workspaces
);
