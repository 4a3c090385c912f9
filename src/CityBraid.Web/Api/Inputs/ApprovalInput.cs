using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>That answers are approved, as JSON.</summary>
/// <param name="Seen">How many deeds of the request the approver saw.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ApprovalInput(int Seen);
