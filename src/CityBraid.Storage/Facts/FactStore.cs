using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps facts with every revision they ever had.</summary>
internal sealed class FactStore(Database database, UnitLibrary units) : IFactStore
{
    public Task<IReadOnlyList<Fact>> FindFactsAsync(FactQuery query, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<Fact>>(async context =>
        {
            var rows = await database.Engine.ReadFactsAsync(context, query, cancellation);
            var reading = await FactReading.ForAsync(context, units, rows, cancellation);
            return [.. rows.Select(reading.Read).OfType<Fact>()];
        });

    public Task<long> SaveAsync(FactChange change, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                await RefuseLaterAsync(context, change, cancellation);
                var number = await NewestAsync(context, cancellation) + 1;
                context.FactChanges.Add(FactChangeRow.Of(number, change));
                context.FactChangePlaces.AddRange(PlacesOf(change, number));
                await context.SaveChangesAsync(cancellation);
                var batch = new FactBatch(KeyOrder.Sorted(change.Revisions), number, units);
                await database.Engine.WriteFactsAsync(context, batch, cancellation);
                await EndDraftAsync(context, change, number, cancellation);
                return number;
            },
            cancellation
        );

    private static async Task EndDraftAsync(
        StorageContext context,
        FactChange change,
        long number,
        CancellationToken cancellation
    )
    {
        if (change.Draft is not { Outcome: { } outcome } draft)
        {
            return;
        }

        var ended = draft with { Outcome = outcome with { Change = number } };
        if (!await DraftStore.TrySaveAsync(context, ended, change.Actor, cancellation))
        {
            throw new DraftConflictException(draft);
        }
    }

    public Task<long> FindNewestChangeAsync(CancellationToken cancellation) =>
        database.ReadAsync(context => NewestAsync(context, cancellation));

    public Task<long> FindNewestChangeAsync(PlaceCode place, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            await context
                .FactChangePlaces.Where(touched => touched.Place == place.Value)
                .MaxAsync(touched => (long?)touched.Change, cancellation)
            ?? 0
        );

    public Task<IReadOnlyList<ChangeSummary>> ListChangesAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<ChangeSummary>>(async context =>
        {
            var changes =
                from touched in context.FactChangePlaces
                join change in context.FactChanges on touched.Change equals change.Number
                where touched.Place == place.Value
                orderby change.Number descending
                select change;
            return [.. (await changes.ToListAsync(cancellation)).Select(change => change.ToSummary())];
        });

    public Task<FactChange?> FindChangeAsync(long number, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            var change = await context.FactChanges.SingleOrDefaultAsync(
                row => row.Number == number,
                cancellation
            );
            return change is null
                ? null
                : new FactChange(
                    change.Actor,
                    change.At,
                    change.Kind,
                    change.Subject,
                    await RevisionsAsync(context, number, cancellation)
                );
        });

    public Task<IReadOnlyList<RecordedRevision>> ListRevisionsAsync(
        FactKey key,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<RecordedRevision>>(async context =>
        {
            var revisions = await (
                from row in context.HistoryOf(key)
                join change in context.FactChanges on row.Change equals change.Number
                orderby row.Revision
                select new { row, change }
            ).ToListAsync(cancellation);
            var rows = revisions.Select(revision => revision.row);
            var reading = await FactReading.ForAsync(context, units, rows, cancellation);
            return
            [
                .. from revision in revisions
                select new RecordedRevision(
                    revision.change.ToSummary(),
                    revision.row.Revision,
                    reading.Read(revision.row)
                ),
            ];
        });

    private static async Task<long> NewestAsync(StorageContext context, CancellationToken cancellation) =>
        await context.FactChanges.MaxAsync(change => (long?)change.Number, cancellation) ?? 0;

    /// <summary>Inside the transaction, where nobody else can save between the look and the change.</summary>
    private static async Task RefuseLaterAsync(
        StorageContext context,
        FactChange change,
        CancellationToken cancellation
    )
    {
        if (
            change.Seen is { } seen
            && await context.FactChanges.AnyAsync(row => row.Number > seen, cancellation)
        )
        {
            var later = await context.LaterThan(seen, change).FirstOrDefaultAsync(cancellation);
            if (later is not null)
            {
                throw new FactConflictException(later.ToKey());
            }
        }
    }

    private async Task<IReadOnlyList<FactRevision>> RevisionsAsync(
        StorageContext context,
        long number,
        CancellationToken cancellation
    )
    {
        var steps = await context.StepsOf(number).ToListAsync(cancellation);
        var rows = steps.SelectMany(step => new[] { step.Before, step.After });
        var reading = await FactReading.ForAsync(context, units, rows, cancellation);
        return
        [
            .. from step in steps
            let before = step.Before is null ? null : reading.Read(step.Before)
            select new FactRevision(before, reading.Read(step.After)),
        ];
    }

    private static IEnumerable<FactChangePlaceRow> PlacesOf(FactChange change, long number) =>
        change
            .Revisions.Select(revision => revision.Key.Place)
            .Distinct()
            .Select(place => new FactChangePlaceRow { Place = place.Value, Change = number });
}
