using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>An inventory to be started, as JSON.</summary>
/// <param name="Year">The year, in either era.</param>
/// <param name="Level">basic or basic+.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StartInput(string Year, string Level);
