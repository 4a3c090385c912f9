using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What a fact is about, as JSON.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Period">The period as the list of facts writes it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FactKeyInput(string Variable, string Period);
