using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The places that the reader may go to, on every page.</summary>
public sealed partial class WorkspaceMenu
{
    private const int Most = 12;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place of the page; null when it is about none.</summary>
    [Parameter]
    public Place? Current { get; set; }

    private IReadOnlyList<Place> Places { get; set; } = [];

    private IReadOnlyList<Workspace> Programmes { get; set; } = [];

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var listed = await Register.RunAsync(Visit.Visitor.Actor, CancellationToken.None);
        Places = listed.IsRefused ? [] : listed.Value;
        var workspaces = await Workspaces.RunAsync(Visit.Visitor.Actor, CancellationToken.None);
        Programmes = [.. (workspaces.Value ?? []).Where(one => one.Kind == WorkspaceKind.Programme)];
    }
}
