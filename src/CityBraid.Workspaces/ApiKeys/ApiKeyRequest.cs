using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What a key is wanted for.</summary>
/// <param name="Workspace">Where it is to hold.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Permissions">The names of what may be done by it.</param>
/// <param name="Days">For how many days.</param>
public sealed record ApiKeyRequest(
    PlaceCode Workspace,
    string Name,
    IReadOnlyList<string> Permissions,
    int Days
);
