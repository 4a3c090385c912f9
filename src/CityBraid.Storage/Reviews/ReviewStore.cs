using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the versions of inventories, and all that happens to them.</summary>
internal sealed class ReviewStore(Database database) : IReviewStore
{
    public Task<IReadOnlyList<InventoryVersion>> ListVersionsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<InventoryVersion>>(async context =>
        {
            var rows = await context
                .InventoryVersions.Where(row => row.Place == place.Value && row.Year == year)
                .OrderByDescending(row => row.Number)
                .Select(row => new
                {
                    row.Number,
                    row.Level,
                    row.GwpSet,
                    row.Tonnes,
                    row.Digest,
                })
                .ToListAsync(cancellation);
            var deeds = (
                await context
                    .ReviewDeeds.Where(row => row.Place == place.Value && row.Year == year)
                    .OrderBy(row => row.Number)
                    .ToListAsync(cancellation)
            ).ToLookup(row => row.Version, row => row.ToDeed());
            return
            [
                .. rows.Select(row => new InventoryVersion
                {
                    Place = place,
                    Year = year,
                    Number = row.Number,
                    Level = LevelOf(row.Level),
                    GwpSet = row.GwpSet,
                    Tonnes = row.Tonnes,
                    Digest = row.Digest,
                    Deeds = [.. deeds[row.Number]],
                }),
            ];
        });

    public Task<string?> FindTextAsync(VersionKey key, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            var content = await context
                .InventoryVersions.Where(row =>
                    row.Place == key.Place.Value && row.Year == key.Year && row.Number == key.Number
                )
                .Select(row => row.Content)
                .SingleOrDefaultAsync(cancellation);
            return content is null ? null : InventoryVersionRow.Unpack(content);
        });

    public Task<bool> TryAddVersionAsync(
        InventoryVersion version,
        string text,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var earlier = await context.InventoryVersions.CountAsync(
                    row => row.Place == version.Place.Value && row.Year == version.Year,
                    cancellation
                );
                if (earlier != version.Number - 1)
                {
                    return false;
                }

                var key = new VersionKey(version.Place, version.Year, version.Number);
                context.InventoryVersions.Add(InventoryVersionRow.Of(version, text));
                context.ReviewDeeds.AddRange(
                    version.Deeds.Select((deed, at) => ReviewDeedRow.Of(key, at + 1, deed))
                );
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    public Task<bool> TryAddDeedAsync(
        VersionKey key,
        int seen,
        ReviewDeed deed,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var (before, latest) = (
                    await context.ReviewDeeds.CountAsync(
                        row =>
                            row.Place == key.Place.Value && row.Year == key.Year && row.Version == key.Number,
                        cancellation
                    ),
                    await context
                        .InventoryVersions.Where(row => row.Place == key.Place.Value && row.Year == key.Year)
                        .MaxAsync(row => row.Number, cancellation)
                );
                if (before != seen || latest != key.Number)
                {
                    return false;
                }

                context.ReviewDeeds.Add(ReviewDeedRow.Of(key, seen + 1, deed));
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    public Task<IReadOnlyList<VerificationDeed>> ListVerificationAsync(
        VersionKey key,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<VerificationDeed>>(async context =>
            [
                .. from row in await Verification(context, key)
                    .OrderBy(row => row.Number)
                    .ToListAsync(cancellation)
                select row.ToDeed(),
            ]
        );

    public Task<bool> TryAddVerificationAsync(
        VersionKey key,
        int seen,
        VerificationDeed deed,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (await Verification(context, key).CountAsync(cancellation) != seen)
                {
                    return false;
                }

                context.VerificationDeeds.Add(VerificationDeedRow.Of(key, seen + 1, deed));
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    private static IQueryable<VerificationDeedRow> Verification(StorageContext context, VersionKey key) =>
        context.VerificationDeeds.Where(row =>
            row.Place == key.Place.Value && row.Year == key.Year && row.Version == key.Number
        );

    private static Level LevelOf(string code) =>
        Level.TryParse(code, out var level)
            ? level
            : throw new InvalidOperationException($"'{code}' is no level of an inventory.");
}
