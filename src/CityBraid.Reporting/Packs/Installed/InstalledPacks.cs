using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>The forms that a workspace loaded.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="reader">Reads their files.</param>
public sealed class InstalledPacks(IInstalledPackStore store, PackFileReader reader)
{
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
