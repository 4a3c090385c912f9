using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Tasks, the one due first at the top, each with a button that says it is done.</summary>
public sealed partial class TaskList
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The tasks.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ListedTask> Tasks { get; set; }

    /// <summary>The places to be named beside the tasks; none where the page is about one.</summary>
    [Parameter]
    public IReadOnlyList<Place> Places { get; set; } = [];

    private DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime);

    private Place? PlaceOf(ListedTask listed) =>
        Places.FirstOrDefault(place => place.Code == listed.Task.Workspace);
}
