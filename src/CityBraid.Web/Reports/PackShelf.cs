namespace CityBraid.Web;

/// <summary>Loaded forms as files, and how far a form would be filled before it is loaded.</summary>
/// <param name="packs">Lists the forms.</param>
/// <param name="desk">Fills forms.</param>
public sealed class PackShelf(ListInstalledPacks packs, PackDesk desk)
{
    /// <summary>A loaded form.</summary>
    public async Task<Result<OfferedPack>> FindAsync(
        Actor actor,
        InstalledPackKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(key);
        var listed = await packs.RunAsync(actor, key.Workspace, cancellation);
        if (listed.IsRefused)
        {
            return listed.Refusal;
        }

        return listed.Value.FirstOrDefault(one => one.Pack.Name == key.Name) is { } pack
            ? pack
            : InstalledPacks.Unknown(key, listed.Value);
    }

    /// <summary>The file of a loaded form, as it would be loaded again.</summary>
    public async Task<Result<byte[]>> DownloadAsync(
        Actor actor,
        InstalledPackKey key,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(actor, key, cancellation);
        return found.IsRefused ? found.Refusal : PackFile.ToBytes(found.Value.Installed.Document!);
    }

    /// <summary>How far a form would be filled; null where it cannot be.</summary>
    public async Task<FillRate?> FindFillAsync(
        Actor actor,
        PackReading read,
        ReportRequest request,
        Language language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!read.IsSound)
        {
            return null;
        }

        var filled = await desk.FillAsync(actor, read.Pack!, request, language, cancellation);
        return filled.Value?.Fill;
    }
}
