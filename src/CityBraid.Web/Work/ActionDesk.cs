using CityBraid.Cooperation;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Makes tasks of duties: a person's while one is open, none when it is over.</summary>
public sealed class ActionDesk(AssignTask assign, ListTasks list, FinishTask finish, TimeProvider time)
    : IActionDesk
{
    /// <inheritdoc/>
    public async Task<bool> FollowAsync(Actor actor, CooperationRecord record, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Key.Workspace is not { } workspace)
        {
            return false;
        }

        var link = $"/{workspace}/records/{record.Key.Kind.ToName()}/{record.Key.Code}";
        var listed = await list.RunAsync(actor, workspace, cancellation);
        var duty = Duty.Of(record) is { } owed && !IsOver(owed) ? owed : null;
        var isThere = false;
        foreach (var (task, _) in (listed.Value ?? []).Where(one => one.Task.Link == link))
        {
            if (
                duty is not null
                && task.Assignee.Person == PersonOf(duty)
                && (task.Due == duty.Due?.To || task.Due == DueOf(duty))
            )
            {
                isThere = true;
                continue;
            }

            await finish.RunAsync(actor, task.Id, cancellation);
        }

        if (duty is null || PersonOf(duty) is not { } assignee || isThere)
        {
            return false;
        }

        var request = RequestOf(workspace, duty, assignee, link);
        return (await assign.RunAsync(actor, request, cancellation)).IsRefused;
    }

    /// <summary>As accounts are kept: an address in other capitals is the same person.</summary>
    private static string? PersonOf(Duty duty) =>
        EmailAddress.TryParse(duty.Assignee, out var address) ? address.Value : duty.Assignee;

    /// <summary>What ended is not renewed any more.</summary>
    private bool IsOver(Duty duty) => duty.Kind == DutyKind.Renewal && duty.Due?.To < Today;

    /// <summary>A day that is over is told with the record: nobody can be given until yesterday.</summary>
    private DateOnly? DueOf(Duty duty) => duty.Due?.To < Today ? null : duty.Due?.To;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private TaskRequest RequestOf(PlaceCode workspace, Duty duty, string assignee, string link) =>
        new(
            workspace,
            TaskAssignee.OfPerson(assignee),
            new TaskTitle(
                TitleOf(duty.Kind),
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["title"] = duty.Record.Name.ToString(),
                }
            ),
            link,
            DueOf(duty)
        );

    private static string TitleOf(DutyKind kind) =>
        kind switch
        {
            DutyKind.Report => "tasks.report-owed",
            DutyKind.Renewal => "tasks.agreement-ends",
            _ => "tasks.action-item",
        };
}
