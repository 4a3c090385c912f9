using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A task as JSON; its title is a code with named values, as the program assigned it.</summary>
public sealed record TaskDocument(
    string Id,
    string? Place,
    string Title,
    IReadOnlyDictionary<string, string> Values,
    string Link,
    DateOnly? Due
)
{
    /// <summary>The person who is to do it; null when a role is meant.</summary>
    public string? Person { get; init; }

    /// <summary>The role whose holders are to do it; null when a person is meant.</summary>
    public string? Role { get; init; }

    /// <summary>Who assigned it.</summary>
    public required string AssignedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>Who did it; null while nobody has.</summary>
    public string? DoneBy { get; init; }

    /// <summary>When it was done; null while it is not.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>The task.</summary>
    public static TaskDocument Of(WorkTask task) =>
        new(
            task.Id,
            task.Workspace?.Value,
            task.Title.Code,
            JsonNames.Ordered(task.Title.Values),
            task.Link,
            task.Due
        )
        {
            Person = task.Assignee.Person,
            Role = task.Assignee.Role,
            AssignedBy = task.AssignedBy,
            AssignedAt = task.AssignedAt,
            DoneBy = task.DoneBy,
            DoneAt = task.DoneAt,
        };
}
