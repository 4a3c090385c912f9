using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The role of a person in a workspace, as JSON.</summary>
public sealed record MembershipDocument(
    string Workspace,
    string Person,
    [property: Choices(typeof(Role))] string Role
);
