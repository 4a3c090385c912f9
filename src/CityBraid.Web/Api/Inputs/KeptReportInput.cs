using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A draft that is to be started, as JSON.</summary>
/// <param name="Pack">The name of the pack.</param>
/// <param name="Year">The year, in either era; null where the pack takes what is latest.</param>
/// <param name="Gwp">The GWP set; null for the usual one.</param>
/// <param name="Level">The level of the total; null for the usual one.</param>
/// <param name="Indicator">The indicator of a pack that is about one; null for none.</param>
/// <param name="Language">th, en or zh; null for that of the request.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record KeptReportInput(
    string Pack,
    string? Year = null,
    string? Gwp = null,
    string? Level = null,
    string? Indicator = null,
    string? Language = null
)
{
    /// <summary>Which report is wanted, or what is wrong with the question.</summary>
    internal Result<ReportRequest> ToRequest(string workspace) =>
        new ReportQuery(workspace, Pack, Year, Gwp, Level, Indicator, Language).ToRequest();
}
