using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What a person says of themselves, as JSON.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Language">th, en or zh.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProfileInput(string Name, string Language);
