using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the notation keys of each city and year.</summary>
internal sealed class NotationStore(Database database) : INotationStore
{
    public Task<IReadOnlyList<StatedNotation>> ListNotationsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<StatedNotation>>(async context =>
            [.. from row in await Of(context, place, year).ToListAsync(cancellation) select row.ToNotation()]
        );

    public Task SaveNotationsAsync(NotationChange change, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var onRecord = await Of(context, change.Place, change.Year)
                    .ToDictionaryAsync(row => row.Reference, StringComparer.Ordinal, cancellation);
                foreach (var notation in change.Notations)
                {
                    var before = onRecord.GetValueOrDefault(notation.Reference);
                    context.Keep(Subject(change, notation), before, NotationRow.Of(change, notation));
                }

                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task RemoveNotationsAsync(NotationChange change, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var onRecord = await Of(context, change.Place, change.Year)
                    .ToDictionaryAsync(row => row.Reference, StringComparer.Ordinal, cancellation);
                foreach (var notation in change.Notations.Where(one => onRecord.ContainsKey(one.Reference)))
                {
                    context.Drop(Subject(change, notation), onRecord[notation.Reference]);
                }

                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    private static IQueryable<NotationRow> Of(StorageContext context, PlaceCode place, int year) =>
        context
            .Notations.Where(row => row.Place == place.Value && row.Year == year)
            .OrderBy(row => row.Reference);

    private static AuditSubject Subject(NotationChange change, StatedNotation notation)
    {
        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"{change.Place} {change.Year} {notation.Reference}"
        );
        return new AuditSubject("notation", key, change.Actor.Name, change.At);
    }
}
