using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Whom to write to at a department, as JSON.</summary>
/// <param name="Contact">An e-mail address, or whom to turn to; null when nobody is known.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ContactInput(string? Contact);
