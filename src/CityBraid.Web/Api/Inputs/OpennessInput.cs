using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Whether a workspace is to be open to the public, as JSON.</summary>
/// <param name="Public">Whether everybody may read what is in it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OpennessInput(bool Public);
