using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps tasks.</summary>
public interface ITaskStore
{
    /// <summary>Keeps a new task.</summary>
    Task AddTaskAsync(WorkTask task, CancellationToken cancellation);

    /// <summary>A task; null when there is none of that name.</summary>
    Task<WorkTask?> FindTaskAsync(string id, CancellationToken cancellation);

    /// <summary>The tasks of a workspace that are not done, the one due first at the top.</summary>
    Task<IReadOnlyList<WorkTask>> ListOpenTasksAsync(PlaceCode? workspace, CancellationToken cancellation);

    /// <summary>Notes that a task is done; false when somebody else had done it before.</summary>
    Task<bool> TryFinishTaskAsync(WorkTask done, CancellationToken cancellation);
}
