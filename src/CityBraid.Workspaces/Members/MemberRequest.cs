using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A person, by their address, and the role that they are to have in a workspace.</summary>
/// <param name="Workspace">Where.</param>
/// <param name="Email">Who, as it was typed.</param>
/// <param name="Role">As what.</param>
public sealed record MemberRequest(PlaceCode Workspace, string Email, Role Role);
