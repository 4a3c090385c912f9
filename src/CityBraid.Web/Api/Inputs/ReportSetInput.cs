using System.Text.Json.Serialization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Several reports that are to be written, as JSON.</summary>
/// <param name="Packs">The names of the packs.</param>
/// <param name="Year">The year, in either era; null where no pack takes one.</param>
/// <param name="Language">th, en or zh; null for that of the request.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportSetInput(IReadOnlyList<string> Packs, string? Year = null, string? Language = null)
{
    /// <summary>The run that writes them, or what is wrong with the question.</summary>
    internal Result<RunRequest> ToRun(PlaceCode workspace, Language usual)
    {
        if (Year is null)
        {
            return Of(workspace, year: null, usual);
        }

        var year = ApiTexts.Year(Year);
        return year.IsRefused ? year.Refusal : Of(workspace, year.Value.Number, usual);
    }

    private RunRequest Of(PlaceCode workspace, int? year, Language usual)
    {
        var language = Words.Language.Find(Language) ?? usual;
        return ReportWork.Request(workspace, new ReportRunInput(workspace.Value, Packs, year, language.Tag));
    }
}
