using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>For whom and when the values of a formula are drawn, as an address asks.</summary>
/// <param name="Workspace">The code of the workspace.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Date">The period: 2019, 2019-03 or 2019-Q1.</param>
/// <param name="Location">The place.</param>
/// <param name="Project">The project.</param>
internal sealed record InputsQuery(
    string Workspace,
    string Indicator,
    string? Date,
    string? Location,
    string? Project
)
{
    /// <summary>The question, or that there is no such workspace.</summary>
    public Result<DrawRequest> ToRequest()
    {
        var workspace = ApiTexts.Place(Workspace);
        return workspace.IsRefused
            ? workspace.Refusal
            : new DrawRequest(
                workspace.Value,
                Indicator,
                new FieldSet([
                    KeyValuePair.Create("date", Date ?? string.Empty),
                    KeyValuePair.Create("location", Location ?? string.Empty),
                    KeyValuePair.Create("project", Project ?? string.Empty),
                ])
            );
    }
}
