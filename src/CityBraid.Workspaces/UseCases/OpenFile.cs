using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Hands a stored file out again, byte for byte.</summary>
/// <param name="show">Knows who may see it.</param>
/// <param name="store">Where files are kept.</param>
public sealed class OpenFile(ShowFile show, IFileStore store)
{
    /// <summary>The file with its bytes, for whoever may see it.</summary>
    public async Task<Result<FileContent>> RunAsync(Actor actor, string id, CancellationToken cancellation)
    {
        var shown = await show.RunAsync(actor, id, cancellation);
        return shown.IsRefused
            ? shown.Refusal
            : new FileContent(shown.Value, await store.LoadContentAsync(shown.Value, cancellation));
    }
}
