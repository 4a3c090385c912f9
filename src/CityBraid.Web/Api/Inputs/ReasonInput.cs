using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Why something is done, as JSON.</summary>
/// <param name="Reason">The reason.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReasonInput(string Reason);
