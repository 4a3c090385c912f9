using System.Text.Json.Serialization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Somebody to be invited, as JSON.</summary>
/// <param name="Email">Their address.</param>
/// <param name="Role">What they are to be.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record InvitationInput(string Email, [property: Choices(typeof(Role))] string Role);
