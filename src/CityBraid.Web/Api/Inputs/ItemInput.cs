using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What an item of a draft's file means, as JSON.</summary>
/// <param name="Item">The item as written.</param>
/// <param name="Variable">The variable; empty to leave the item out; null to take it by its words
///   again.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ItemInput(string Item, string? Variable);
