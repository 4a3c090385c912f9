using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What is said of a task in more than one place.</summary>
internal static class TaskWords
{
    /// <summary>What a task is called; a code that has no words stands for itself.</summary>
    public static string Title(Visit visit, WorkTask task) =>
        Labels.Book.Has(task.Title.Code)
            ? visit.Say(task.Title.Code, [.. task.Title.Values.Select(value => (value.Key, value.Value))])
            : task.Title.Code;

    /// <summary>Who is to do it: a person by address, or a role.</summary>
    public static string Assignee(Visit visit, WorkTask task) =>
        task.Assignee.Person
        ?? (
            Enum.TryParse<Role>(task.Assignee.Role, ignoreCase: true, out var role)
                ? visit.Say($"role.{role}")
                : task.Assignee.Role!
        );
}
