using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>One of several notation keys to be stated, as JSON.</summary>
/// <param name="Gpc">The reference number.</param>
/// <param name="Key">NO, NE, IE or C.</param>
/// <param name="Reason">Why; NE and IE need one.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NotationLineInput(string Gpc, string Key, string? Reason = null);
