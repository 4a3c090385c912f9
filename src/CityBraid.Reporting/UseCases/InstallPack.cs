using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Loads a form into a workspace, or a new version of one.</summary>
/// <param name="check">Reads the file.</param>
/// <param name="packs">The forms of the workspace.</param>
/// <param name="store">Keeps it.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class InstallPack(
    CheckPack check,
    InstalledPacks packs,
    IInstalledPackStore store,
    TimeProvider time
)
{
    /// <summary>The form as it is offered from now on; refused with all findings at an error.</summary>
    public async Task<Result<OfferedPack>> RunAsync(
        Actor actor,
        PackFileRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Workspace is not { } workspace)
        {
            return Refusal.Invalid("reports.pack-nowhere");
        }

        if (actor.FindRefusal(Permission.LoadPacks, workspace) is { } refusal)
        {
            return refusal;
        }

        var seen = (await store.ListAsync(workspace, cancellation)).Count;
        var read = await check.RunAsync(actor, request, cancellation);
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        var there = await FindAsync(workspace, read.Value.Pack?.Name, cancellation);
        return FindChange(request, there) is { } changed ? changed
            : read.Value is not { IsSound: true, Pack: { } pack }
                ? Refusal.BadData("reports.pack-unsound", read.Value.Findings)
            : await KeepAsync(actor, workspace, (pack, there), seen, cancellation);
    }

    /// <summary>What was written over a version is not put over another one, whose questions are
    ///   others.</summary>
    private static Refusal? FindChange(PackFileRequest request, OfferedPack? there) =>
        request.Seen is { } version && there is not null && version != there.Installed.Version
            ? Refusal.Conflict(
                "reports.pack-edited-meanwhile",
                ("version", version),
                ("now", there.Installed.Version)
            )
            : null;

    private async Task<Result<OfferedPack>> KeepAsync(
        Actor actor,
        PlaceCode workspace,
        (ReportPack Pack, OfferedPack? There) form,
        int seen,
        CancellationToken cancellation
    )
    {
        var (pack, document) = (form.Pack, PackFile.Write(form.Pack));
        if (form.There is { } there && IsSame(there, document))
        {
            return there;
        }

        var kept = new InstalledPack(
            workspace,
            pack.Name,
            pack.Version,
            document,
            actor.Name,
            time.GetUtcNow()
        );
        return await store.TryAddAsync(kept, seen, cancellation)
            ? (await FindAsync(workspace, pack.Name, cancellation))!
            : Refusal.Conflict("reports.pack-meanwhile", ("pack", pack.Name));
    }

    private static bool IsSame(OfferedPack there, string document) =>
        string.Equals(there.Installed.Document, document, StringComparison.Ordinal);

    private async Task<OfferedPack?> FindAsync(
        PlaceCode workspace,
        string? name,
        CancellationToken cancellation
    ) => (await packs.ListAsync(workspace, cancellation)).FirstOrDefault(one => one.Pack.Name == name);
}
