using CityBraid.Cooperation;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Makes tasks of action items: a person's while it is open, none when it is done.</summary>
public sealed class ActionDesk(AssignTask assign, ListTasks list, FinishTask finish) : IActionDesk
{
    /// <summary>The key of a task's title.</summary>
    private const string Title = "tasks.action-item";

    /// <inheritdoc/>
    public async Task FollowAsync(Actor actor, CooperationRecord action, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(action);
        var link = $"/{action.Key.Workspace}/records/{action.Key.Kind.ToName()}/{action.Key.Code}";
        var listed = await list.RunAsync(actor, action.Key.Workspace, cancellation);
        var assignee = IsOpen(action) ? action.Fields["assignee"] : null;
        var isThere = false;
        foreach (var (task, _) in (listed.Value ?? []).Where(one => one.Task.Link == link))
        {
            if (task.Assignee.Person == assignee && task.Due == DueOf(action))
            {
                isThere = true;
                continue;
            }

            await finish.RunAsync(actor, task.Id, cancellation);
        }

        if (assignee is not null && !isThere)
        {
            await assign.RunAsync(actor, RequestOf(action, assignee, link), cancellation);
        }
    }

    private static TaskRequest RequestOf(CooperationRecord action, string assignee, string link) =>
        new(
            action.Key.Workspace,
            TaskAssignee.OfPerson(assignee),
            new TaskTitle(
                Title,
                new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = action.Name.ToString() }
            ),
            link,
            DueOf(action)
        );

    private static bool IsOpen(CooperationRecord action) =>
        !action.IsRemoved && action.Fields["status"] is not ("done" or "dropped");

    private static DateOnly? DueOf(CooperationRecord action) => DateText.Find(action.Fields["due"])?.To;
}
