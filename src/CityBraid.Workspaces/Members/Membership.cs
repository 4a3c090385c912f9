using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>That a person has a role in a workspace.</summary>
/// <param name="Person">Who.</param>
/// <param name="Workspace">Where.</param>
/// <param name="Role">As what.</param>
public sealed record Membership(PersonId Person, PlaceCode Workspace, Role Role);
