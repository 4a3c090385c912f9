using System.Globalization;
using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps drafts of imports, and what their decisions teach for the next one.</summary>
internal sealed class DraftStore(Database database) : IDraftStore
{
    public Task<long> AddDraftAsync(
        ImportDraft draft,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var row = DraftRow.Of(draft);
                context.Add(row);
                await context.SaveChangesAsync(cancellation);
                context.Add(new DraftFileRow { Draft = row.Number, Content = content.ToArray() });
                context.Audit(Subject(row.Number, draft.Owner, draft.StartedAt), before: null, row);
                await context.SaveChangesAsync(cancellation);
                return row.Number;
            },
            cancellation
        );

    public Task<ImportDraft?> FindDraftAsync(long number, CancellationToken cancellation) =>
        database.ReadAsync(async context => (await FindAsync(context, number, cancellation))?.ToDraft());

    public Task<byte[]?> FindContentAsync(long number, CancellationToken cancellation) =>
        database.ReadAsync(context =>
            context
                .Set<DraftFileRow>()
                .Where(row => row.Draft == number)
                .Select(row => row.Content)
                .SingleOrDefaultAsync(cancellation)
        );

    public Task<IReadOnlyList<ImportDraft>> ListDraftsAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<ImportDraft>>(async context =>
        {
            var open = context
                .Set<DraftRow>()
                .Where(row => row.Place == place.Value && row.State == DraftState.Open)
                .OrderByDescending(row => row.SavedAt);
            return [.. (await open.ToListAsync(cancellation)).Select(row => row.ToDraft())];
        });

    public Task<bool> SaveDraftAsync(ImportDraft draft, Actor actor, CancellationToken cancellation) =>
        database.WriteAsync(
            (context, _) => TrySaveAsync(context, draft, actor.Name, cancellation),
            cancellation
        );

    /// <summary>
    /// Saves a draft over the revision it was made from, in somebody's transaction; false when that is no
    /// longer there, or no longer open.
    /// </summary>
    internal static async Task<bool> TrySaveAsync(
        StorageContext context,
        ImportDraft draft,
        string actor,
        CancellationToken cancellation
    )
    {
        var before = await FindAsync(context, draft.Number, cancellation);
        var after = DraftRow.Of(draft) with { Revision = draft.Revision + 1 };
        if (before is null || await ReplaceAsync(context, after, cancellation) == 0)
        {
            return false;
        }

        if (draft.State != DraftState.Open)
        {
            var files = context.Set<DraftFileRow>().Where(file => file.Draft == draft.Number);
            await files.ExecuteDeleteAsync(cancellation);
        }

        context.Audit(Subject(draft.Number, actor, draft.SavedAt), before, after);
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    public Task<ImportMemory> LoadMemoryAsync(
        PlaceCode place,
        string sha256,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(async context =>
        {
            var choices = await context
                .Set<ItemChoiceRow>()
                .Where(row => row.Place == place.Value)
                .ToDictionaryAsync(
                    row => row.Item,
                    row => row.Variable,
                    StringComparer.Ordinal,
                    cancellation
                );
            var corrections = await context
                .Set<CellCorrectionRow>()
                .Where(row => row.Place == place.Value && row.Sha256 == sha256)
                .ToListAsync(cancellation);
            return new ImportMemory(choices, [.. corrections.Select(row => row.ToCorrection())]);
        });

    public Task RememberAsync(ImportLesson lesson, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                await RememberChoicesAsync(context, lesson, cancellation);
                await RememberCorrectionsAsync(context, lesson, cancellation);
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    private static Task<DraftRow?> FindAsync(
        StorageContext context,
        long number,
        CancellationToken cancellation
    ) => context.Set<DraftRow>().SingleOrDefaultAsync(row => row.Number == number, cancellation);

    /// <summary>One statement, so that of two who saw the same revision one is too late.</summary>
    private static Task<int> ReplaceAsync(
        StorageContext context,
        DraftRow after,
        CancellationToken cancellation
    ) =>
        context
            .Set<DraftRow>()
            .Where(row => row.Number == after.Number && row.Revision == after.Revision - 1)
            .Where(row => row.State == DraftState.Open)
            .ExecuteUpdateAsync(
                update =>
                    update
                        .SetProperty(row => row.Year, after.Year)
                        .SetProperty(row => row.Choices, after.Choices)
                        .SetProperty(row => row.Corrections, after.Corrections)
                        .SetProperty(row => row.State, after.State)
                        .SetProperty(row => row.Outcome, after.Outcome)
                        .SetProperty(row => row.Revision, after.Revision)
                        .SetProperty(row => row.SavedAt, after.SavedAt),
                cancellation
            );

    private static async Task RememberChoicesAsync(
        StorageContext context,
        ImportLesson lesson,
        CancellationToken cancellation
    )
    {
        var known = await context
            .Set<ItemChoiceRow>()
            .Where(row => row.Place == lesson.Place.Value)
            .ToDictionaryAsync(row => row.Item, StringComparer.Ordinal, cancellation);
        foreach (var (item, variable) in lesson.Memory.Choices)
        {
            var row = new ItemChoiceRow
            {
                Place = lesson.Place.Value,
                Item = item,
                Variable = variable,
            };
            var subject = new AuditSubject(
                "item choice",
                $"{lesson.Place} {item}",
                lesson.Actor.Name,
                lesson.At
            );
            context.Keep(subject, known.GetValueOrDefault(item), row);
        }
    }

    private static async Task RememberCorrectionsAsync(
        StorageContext context,
        ImportLesson lesson,
        CancellationToken cancellation
    )
    {
        var known = await context
            .Set<CellCorrectionRow>()
            .Where(row => row.Place == lesson.Place.Value && row.Sha256 == lesson.Sha256)
            .ToDictionaryAsync(row => (row.Sheet, row.Cell), cancellation);
        foreach (var correction in lesson.Memory.Corrections)
        {
            var row = new CellCorrectionRow
            {
                Place = lesson.Place.Value,
                Sha256 = lesson.Sha256,
                Sheet = correction.Sheet ?? string.Empty,
                Cell = correction.Cell,
                Text = correction.Text,
                By = correction.By,
            };
            var key = $"{lesson.Place} {lesson.Sha256} {row.Sheet} {row.Cell}";
            var subject = new AuditSubject("cell correction", key, lesson.Actor.Name, lesson.At);
            context.Keep(subject, known.GetValueOrDefault((row.Sheet, row.Cell)), row);
        }
    }

    private static AuditSubject Subject(long number, string actor, DateTimeOffset at) =>
        new("import draft", number.ToString(CultureInfo.InvariantCulture), actor, at);
}
