using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists what is said about a page, for those who work there.</summary>
public sealed class ListComments(ICommentStore store)
{
    /// <summary>The comments, the oldest first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="workspace">The place or programme.</param>
    /// <param name="about">The address of the page after the language.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<Result<IReadOnlyList<Comment>>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        string about,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(about);
        return actor.FindRefusal(Permission.Discuss, workspace) is { } refusal
            ? refusal
            : (await store.ListCommentsAsync(workspace, about, cancellation)).ToArray();
    }
}
