using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists what a workspace wrote to people, and how far it came.</summary>
/// <param name="store">The outbox.</param>
public sealed class ListNotices(INoticeStore store)
{
    /// <summary>The notices of a workspace, the newest first; no letter holds a secret.</summary>
    public async Task<Result<IReadOnlyList<Notice>>> RunAsync(
        Actor actor,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.ListNotices, workspace) is { } refusal
            ? refusal
            : (await store.ListNoticesAsync(workspace, cancellation)).ToArray();
    }
}
