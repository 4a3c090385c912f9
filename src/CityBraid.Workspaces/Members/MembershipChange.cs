using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A role that is given, or taken away.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Workspace">Where.</param>
/// <param name="Role">The role from now on; null when the person is removed.</param>
public sealed record MembershipChange(PersonId Person, PlaceCode Workspace, Role? Role);
