namespace CityBraid.Workspaces;

/// <summary>A person with their role in a workspace, as its members see them.</summary>
/// <param name="Person">Which person.</param>
/// <param name="Email">Their address.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Role">What they are here.</param>
public sealed record Member(PersonId Person, EmailAddress Email, string Name, Role Role);
