using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary>A workspace as JSON.</summary>
internal sealed record WorkspaceDocument(
    string Code,
    string Kind,
    string Name,
    IReadOnlyList<string> Parents,
    bool Public
)
{
    /// <summary>The workspace with its name in a language.</summary>
    public static WorkspaceDocument Of(Workspace workspace, string language) =>
        new(
            workspace.Code.Value,
            JsonNames.Of(workspace.Kind),
            workspace.Names.In(language),
            [.. workspace.Parents.Select(parent => parent.Value)],
            workspace.IsPublic
        );
}
