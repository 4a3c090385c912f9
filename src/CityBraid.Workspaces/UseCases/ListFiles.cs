using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists the files that people brought to a workspace.</summary>
/// <param name="store">Where files are kept.</param>
public sealed class ListFiles(IFileStore store)
{
    /// <summary>The files of a workspace, the newest first, for whoever may bring files there.</summary>
    public async Task<Result<IReadOnlyList<StoredFile>>> RunAsync(
        Actor actor,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.WriteFacts, workspace) is { } refusal
            ? refusal
            : (await store.ListFilesAsync(workspace, cancellation)).ToArray();
    }
}
