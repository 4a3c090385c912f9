using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Says what is wrong with a file that describes a form, and keeps nothing.</summary>
/// <param name="reader">Reads the file.</param>
/// <param name="terms">Tells the words that it may use.</param>
/// <param name="store">Keeps the versions that were loaded.</param>
public sealed class CheckPack(PackFileReader reader, IPackTermsSource terms, IInstalledPackStore store)
{
    /// <summary>The form with all findings.</summary>
    public async Task<Result<PackReading>> RunAsync(
        Actor actor,
        PackFileRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var refusal = request.Workspace is { } asked
            ? actor.FindRefusal(Permission.ReadWorkspaces, asked)
            : actor.FindRefusal(Permission.ReadLibrary);
        if (refusal is not null)
        {
            return refusal;
        }

        var known = await terms.FindAsync(actor, request.Workspace, "en", cancellation);
        var read = reader.Read(request.Content, request.FileName, known);
        return read.Pack is { } pack && request.Workspace is { } workspace
            ? PackChange.Told(read, pack, await store.ListAsync(workspace, cancellation), reader)
            : read;
    }
}
