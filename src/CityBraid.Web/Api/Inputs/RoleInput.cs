using System.Text.Json.Serialization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A role to be given, as JSON.</summary>
/// <param name="Role">viewer, contributor, reviewer, approver or admin.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RoleInput([property: Choices(typeof(Role))] string Role);
