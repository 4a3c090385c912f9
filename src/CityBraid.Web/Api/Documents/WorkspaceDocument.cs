using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A workspace as JSON.</summary>
public sealed record WorkspaceDocument(
    string Code,
    [property: Choices(typeof(WorkspaceKind))] string Kind,
    string Name,
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<string> Parents,
    bool Public
)
{
    /// <summary>The workspace, its name in a language or the nearest one there is.</summary>
    public static WorkspaceDocument Of(Workspace workspace, string language) =>
        new(
            workspace.Code.Value,
            JsonNames.Of(workspace.Kind),
            workspace.Names.In(language),
            JsonNames.Ordered(workspace.Names.Texts),
            [.. workspace.Parents.Select(parent => parent.Value)],
            workspace.IsPublic
        );
}
