using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Finds a version of a form that a workspace loaded once, whether or not it is still
///   offered.</summary>
/// <param name="packs">The forms.</param>
public sealed class FindPackVersion(InstalledPacks packs)
{
    /// <summary>The form as that version says it.</summary>
    /// <param name="actor">Who asks: whoever may see the workspace.</param>
    /// <param name="key">The form.</param>
    /// <param name="version">The version.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<Result<ReportPack>> RunAsync(
        Actor actor,
        InstalledPackKey key,
        string version,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (actor.FindRefusal(Permission.ReadWorkspaces, key.Workspace) is { } refusal)
        {
            return refusal;
        }

        return await packs.FindAsync(key, version, cancellation) is { } pack
            ? pack
            : Refusal.NotFound("reports.no-such-version", ("pack", key.Name), ("version", version));
    }
}
