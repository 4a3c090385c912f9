using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A key that is wanted, as JSON.</summary>
/// <param name="Workspace">Where it is to hold.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Permissions">The codes of what may be done by it: <c>facts.read</c>.</param>
/// <param name="Days">For how many days, 366 at most.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ApiKeyInput(string Workspace, string Name, IReadOnlyList<string> Permissions, int Days);
