using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Does what a form about tasks asks for.</summary>
internal sealed class TaskChanges(PlaceDoor door, AssignTask assign, FinishTask finish)
{
    private const string Finish = "finish";

    /// <summary>Finishes or assigns a task; null when it was done.</summary>
    public async Task<Refusal?> RunAsync(
        Visit visit,
        string place,
        SentForm form,
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var found = await door.FindAsync(actor, place, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        if (form["do"].Split(' ', 2) is [Finish, var task])
        {
            return (await finish.RunAsync(actor, task, cancellation)).Refusal;
        }

        var letters = LetterWords.Of(request, actor, visit.Reader.Language);
        var asked = Read(found.Value, form, letters);
        return asked.IsRefused
            ? asked.Refusal
            : (await assign.RunAsync(actor, asked.Value, cancellation)).Refusal;
    }

    /// <summary>Where to go on: back to where the button stood, else to the tasks.</summary>
    public static string AfterOf(string place, SentForm form)
    {
        var isFinished = form["do"].StartsWith(Finish, StringComparison.Ordinal);
        return isFinished && form["back"] is "/home"
            ? "/home"
            : $"/{place}/tasks?{TaskDesk.DoneName}={(isFinished ? "finished" : "assigned")}";
    }

    private static Result<TaskRequest> Read(Place place, SentForm form, LetterWords letters)
    {
        var due = DayText.Find(form["due"]);
        if (due is null && form["due"].Length > 0)
        {
            var problem = new Finding(Severity.Error, "tasks.no-day", null, ("text", form["due"]));
            return Refusal.BadData("tasks.bad", [problem]);
        }

        var (text, goal) = (form["text"], form["where"]);
        var isGoal = Array.Exists(TaskForm.Goals, one => one.Path == goal);
        var link = $"/{place.Code}{(isGoal ? goal : string.Empty)}";
        return new TaskRequest(place.Code, AssigneeOf(form["to"]), TaskTitle.InWords(text), link, due)
        {
            Letter = letters.Task(place, text, link, due),
        };
    }

    private static TaskAssignee AssigneeOf(string text) =>
        text.Split(' ', 2) switch
        {
            ["role", { Length: > 0 } role] => TaskAssignee.OfRole(role),
            [_, { Length: > 0 } person] => TaskAssignee.OfPerson(person),
            _ => TaskAssignee.OfPerson("-"),
        };
}
