using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Something that somebody is to do in a workspace.</summary>
/// <param name="Id">Its name among tasks.</param>
/// <param name="Workspace">The place whose workspace it belongs to; null for the installation's.</param>
/// <param name="Assignee">Who is to do it.</param>
/// <param name="Title">The code of its title and its named values; the doors make the sentence.</param>
/// <param name="Link">The address after the language where it is done: <c>/khon-kaen/runs</c>.</param>
/// <param name="Due">The day by which it is to be done; null when none was set.</param>
/// <param name="AssignedBy">Who assigned it, as the audit trail names them.</param>
/// <param name="AssignedAt">When.</param>
public sealed record WorkTask(
    string Id,
    PlaceCode? Workspace,
    TaskAssignee Assignee,
    TaskTitle Title,
    string Link,
    DateOnly? Due,
    string AssignedBy,
    DateTimeOffset AssignedAt
)
{
    /// <summary>Who did it; null while nobody has.</summary>
    public string? DoneBy { get; init; }

    /// <summary>When it was done; null while it is not.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Whether it is done.</summary>
    public bool IsDone => DoneAt is not null;

    /// <summary>The task once somebody did it.</summary>
    public WorkTask Done(string by, DateTimeOffset at) =>
        IsDone
            ? throw new InvalidOperationException($"The task {Id} is done already.")
            : this with
            {
                DoneBy = by,
                DoneAt = at,
            };
}
