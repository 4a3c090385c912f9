using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Gathers what the page of tasks shows.</summary>
internal sealed class TaskDesk(PlaceDoor door, ListTasks tasks, ListMembers members)
{
    /// <summary>What an address tells that something was just done.</summary>
    public const string DoneName = "done";

    private static readonly string[] Deeds = ["finished", "assigned"];

    /// <summary>The page, after a form was sent or not.</summary>
    public async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        SentForm form,
        Refusal? refusal,
        string? done,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var found = await door.FindAsync(actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var listed = await tasks.RunAsync(actor, found.Value.Code, cancellation);
        if (listed.IsRefused)
        {
            return Answers.Problem(visit, listed.Refusal);
        }

        var known = await members.RunAsync(actor, found.Value.Code, cancellation);
        return Answers.Form<TasksPage>(
            refusal is not null,
            (nameof(TasksPage.Visit), visit),
            (nameof(TasksPage.Place), found.Value),
            (nameof(TasksPage.Tasks), listed.Value),
            (nameof(TasksPage.Members), known.Value?.Members ?? []),
            (nameof(TasksPage.Form), form),
            (nameof(TasksPage.Problems), ErrorSummary.Of(visit, refusal)),
            (nameof(TasksPage.Done), Array.Find(Deeds, deed => deed == done))
        );
    }
}
