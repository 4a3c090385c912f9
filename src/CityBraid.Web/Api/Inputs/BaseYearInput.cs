using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>The base year of a city, as JSON.</summary>
/// <param name="Year">The year in either era.</param>
/// <param name="Percent">From which change on its total is recalculated, in per cent.</param>
/// <param name="Reason">Why this year.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BaseYearInput(string Year, decimal Percent, string Reason);
