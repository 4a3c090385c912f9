using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Shows what is known of a stored file.</summary>
/// <param name="store">Where files are kept.</param>
public sealed class ShowFile(IFileStore store)
{
    /// <summary>The file, for whoever brought it and whoever may bring files there.</summary>
    public async Task<Result<StoredFile>> RunAsync(Actor actor, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(id);
        return await store.FindFileAsync(id, cancellation) is { } file && MaySee(actor, file)
            ? file
            : Refusal.NotFound("files.unknown", ("file", id));
    }

    private static bool MaySee(Actor actor, StoredFile file) =>
        string.Equals(file.StoredBy, actor.Name, StringComparison.Ordinal)
        || actor.May(Permission.WriteFacts, file.Workspace);
}
