using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>The year of a draft, as JSON.</summary>
/// <param name="Year">The year, in either era; null to leave it to the file.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DraftYearInput(string? Year);
