using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A notation key to be stated, as JSON.</summary>
/// <param name="Key">NO, NE, IE or C.</param>
/// <param name="Reason">Why; NE and IE need one.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NotationInput(string Key, string? Reason = null);
