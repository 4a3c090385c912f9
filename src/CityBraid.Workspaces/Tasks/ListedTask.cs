namespace CityBraid.Workspaces;

/// <summary>A task as somebody sees it.</summary>
/// <param name="Task">The task.</param>
/// <param name="IsOwn">Whether it is theirs to do: given to them, or to a role that they have.</param>
public sealed record ListedTask(WorkTask Task, bool IsOwn);
