using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>How many people lived in a place in a year, as JSON.</summary>
/// <param name="Persons">The number of people.</param>
/// <param name="Source">Who counted; the caller when it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CountInput(long Persons, string? Source = null);
