using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>The forms that a workspace loaded.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="reader">Reads their files.</param>
public sealed class InstalledPacks(IInstalledPackStore store, PackFileReader reader)
{
    /// <summary>That a workspace has no such form, with those that it has.</summary>
    public static Refusal Unknown(InstalledPackKey key, IReadOnlyList<OfferedPack> offered)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(offered);
        return offered.Count == 0
            ? Refusal.NotFound("reports.no-forms", ("pack", key.Name))
            : Refusal.NotFound(
                "reports.no-such-form",
                ("pack", key.Name),
                ("known", string.Join(", ", offered.Select(one => one.Pack.Name)))
            );
    }

    /// <summary>A version of a form that was loaded once, offered or not; null when there was none.</summary>
    internal async Task<ReportPack?> FindAsync(
        InstalledPackKey key,
        string version,
        CancellationToken cancellation
    )
    {
        var kept = await store.ListAsync(key.Workspace, cancellation);
        var found = kept.LastOrDefault(one =>
            one.Name == key.Name && one.Version == version && one.Document is not null
        );
        return found is null ? null : reader.Restore(found.Document!);
    }

    /// <summary>The forms that are offered now, in order of their names.</summary>
    internal async Task<IReadOnlyList<OfferedPack>> ListAsync(
        PlaceCode workspace,
        CancellationToken cancellation
    ) =>
        [
            .. from versions in (await store.ListAsync(workspace, cancellation)).GroupBy(
                one => one.Name,
                StringComparer.Ordinal
            )
            let last = versions.Last()
            where last.Document is not null
            orderby last.Name
            select new OfferedPack(
                reader.Restore(last.Document!),
                last,
                versions.Count(one => one.Document is not null)
            ),
        ];
}
