using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Takes a loaded form out of use. Its versions stay on record.</summary>
/// <param name="shipped">The packs that nobody loads and nobody removes.</param>
/// <param name="packs">The forms of the workspace.</param>
/// <param name="store">Keeps the removal.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class RemovePack(
    PackLibrary shipped,
    InstalledPacks packs,
    IInstalledPackStore store,
    TimeProvider time
)
{
    /// <summary>The form that is offered no more.</summary>
    public async Task<Result<OfferedPack>> RunAsync(
        Actor actor,
        InstalledPackKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (actor.FindRefusal(Permission.LoadPacks, key.Workspace) is { } refusal)
        {
            return refusal;
        }

        var seen = (await store.ListAsync(key.Workspace, cancellation)).Count;
        var offered = await packs.ListAsync(key.Workspace, cancellation);
        if (offered.FirstOrDefault(one => one.Pack.Name == key.Name) is not { } pack)
        {
            return shipped.Find(key.Name) is not null
                ? Refusal.Conflict("reports.pack-is-shipped", ("pack", key.Name))
                : InstalledPacks.Unknown(key, offered);
        }

        var removal = pack.Installed with { Document = null, By = actor.Name, At = time.GetUtcNow() };
        return await store.TryAddAsync(removal, seen, cancellation)
            ? pack
            : Refusal.Conflict("reports.pack-meanwhile", ("pack", key.Name));
    }
}
