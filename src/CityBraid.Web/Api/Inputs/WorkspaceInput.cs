using System.Text.Json.Serialization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A workspace to be made, as JSON.</summary>
/// <param name="Code">The code of its place; a programme has one of its own.</param>
/// <param name="Kind">programme, country or city.</param>
/// <param name="Names">Its name by language: <c>th</c>, <c>en</c>, <c>zh</c>.</param>
/// <param name="Parents">The wider workspaces it belongs to.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WorkspaceInput(
    string Code,
    [property: Choices(typeof(WorkspaceKind))] string Kind,
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<string>? Parents = null
)
{
    /// <summary>The workspace, or what is wrong with it.</summary>
    internal Result<Workspace> ToWorkspace()
    {
        if (!PlaceCode.TryParse(Code, out var code))
        {
            return Refusal.Invalid("api.not-a-code", ("text", Code ?? string.Empty));
        }

        var parents = (Parents ?? []).Select(ApiTexts.Place).ToArray();
        var kind = ApiTexts.Choice<WorkspaceKind>(Kind);
        return parents.FirstOrDefault(parent => parent.IsRefused) is { } fault ? fault.Refusal!
            : kind.IsRefused ? kind.Refusal
            : Names is null || Names.Count == 0 || Names.Values.Any(string.IsNullOrWhiteSpace)
                ? Refusal.Invalid("api.no-name")
            : new Workspace
            {
                Code = code,
                Kind = kind.Value,
                Names = new LocalText(Names),
                Parents =
                [
                    .. parents
                        .Select(parent => parent.Value!)
                        .Distinct()
                        .OrderBy(parent => parent.Value, StringComparer.Ordinal),
                ],
            };
    }
}
