using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A report in the state that somebody looked at, as JSON.</summary>
/// <param name="Report">Its code.</param>
/// <param name="Revision">The state.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SeenReportInput(string Report, int Revision);
