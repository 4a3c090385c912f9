namespace CityBraid.Web;

/// <summary>
/// What belongs to working together in a workspace: tasks, files, long work, members, outbox.
/// </summary>
public sealed partial class WorkspaceNav
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required PlaceCode Workspace { get; set; }

    /// <summary>Whether a place has this workspace; a programme has members and an outbox only.</summary>
    [Parameter]
    public bool HasPlace { get; set; } = true;

    private IReadOnlyList<NavItem> Items => [.. Pages().Select(page => Item(page.Part, page.Key))];

    private IEnumerable<(string Part, string Key)> Pages()
    {
        var actor = Visit.Visitor.Actor;
        if (HasPlace && actor.May(Permission.ListMembers, Workspace))
        {
            yield return ("tasks", "task.list");
        }

        if (HasPlace && actor.May(Permission.WriteFacts, Workspace))
        {
            yield return ("files", "file.list");
            yield return ("runs", "run.list");
        }

        if (actor.May(Permission.ListMembers, Workspace))
        {
            yield return ("members", "members.title");
        }

        if (actor.May(Permission.ListNotices, Workspace))
        {
            yield return ("notices", "notice.list");
        }
    }

    private NavItem Item(string part, string key) =>
        new(Visit.Say(key), Visit.Link($"/{Workspace}/{part}"), Visit.Path.Value == $"/{Workspace}/{part}");
}
