using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Drafts;

/// <summary>Drafts are kept as they were, and two who change one notice each other.</summary>
public sealed class DraftStoreTests
{
    private static readonly byte[] Content = [1, 2, 3, 0, 255];
    private static readonly Actor Officer = Actor.LocalAdministrator;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ImportDraft Fresh =>
        new()
        {
            Place = TemporaryDatabase.KhonKaen,
            Owner = "เจ้าหน้าที่",
            FileName = "แบบฟอร์ม.xlsx",
            Year = 2019,
            Mapping = "fuel-sales",
            StartedAt = TemporaryDatabase.At,
            SavedAt = TemporaryDatabase.At,
        };

    [Fact]
    public async Task A_draft_comes_back_as_it_was_kept()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = Of(database);
        var number = await store.AddDraftAsync(Fresh, Content, Cancellation);
        var changed = Fresh with
        {
            Number = number,
            Choices = new Dictionary<string, string>(StringComparer.Ordinal) { ["น้ำแข็งแห้ง"] = "" },
            Corrections = [new CellCorrection("แผ่น 1", "F8", "4000000", "officer")],
        };

        Assert.True(await store.SaveDraftAsync(changed, Officer, Cancellation));

        var other = database.Open().GetRequiredService<IDraftStore>();
        var found = (await other.FindDraftAsync(number, Cancellation))!;
        Assert.Equal(
            changed with
            {
                Revision = 1,
                Choices = found.Choices,
                Corrections = found.Corrections,
            },
            found
        );
        Assert.Equal(changed.Choices, found.Choices);
        Assert.Equal(changed.Corrections, found.Corrections);
        Assert.Equal(Content, await other.FindContentAsync(number, Cancellation));
    }

    [Fact]
    public async Task Of_two_who_saw_one_revision_the_second_is_told()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = Of(database);
        var number = await store.AddDraftAsync(Fresh, Content, Cancellation);
        var seen = (await store.FindDraftAsync(number, Cancellation))!;

        Assert.True(await store.SaveDraftAsync(seen with { Year = 2018 }, Officer, Cancellation));
        Assert.False(await store.SaveDraftAsync(seen with { Year = 2017 }, Officer, Cancellation));

        Assert.Equal(2018, (await store.FindDraftAsync(number, Cancellation))!.Year);
    }

    [Fact]
    public async Task The_file_of_a_draft_that_is_open_no_more_is_let_go()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = Of(database);
        var number = await store.AddDraftAsync(Fresh, Content, Cancellation);
        var outcome = new DraftOutcome(7, 85, 1, 2, Change: 3);
        var done = Fresh with { Number = number, State = DraftState.Imported, Outcome = outcome };

        await store.SaveDraftAsync(done, Officer, Cancellation);

        Assert.Null(await store.FindContentAsync(number, Cancellation));
        Assert.Empty(await store.ListDraftsAsync(TemporaryDatabase.KhonKaen, Cancellation));
        Assert.Equal(outcome, (await store.FindDraftAsync(number, Cancellation))!.Outcome);
    }

    [Fact]
    public async Task Open_drafts_of_a_place_are_listed_the_last_changed_first()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = Of(database);
        var first = await store.AddDraftAsync(Fresh, Content, Cancellation);
        var later = Fresh with { SavedAt = TemporaryDatabase.At.AddMinutes(1) };
        var second = await store.AddDraftAsync(later, Content, Cancellation);
        await store.AddDraftAsync(Fresh with { Place = new PlaceCode("chiang-mai") }, Content, Cancellation);

        var listed = await store.ListDraftsAsync(TemporaryDatabase.KhonKaen, Cancellation);

        Assert.Equal([second, first], listed.Select(draft => draft.Number));
    }

    [Fact]
    public async Task Decisions_are_remembered_by_place_and_file_and_audited()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = Of(database);
        ImportLesson Lesson(string text) =>
            new(
                TemporaryDatabase.KhonKaen,
                "abc",
                new ImportMemory(
                    new Dictionary<string, string>(StringComparer.Ordinal) { ["ice"] = text },
                    [new CellCorrection(Sheet: null, "F8", text, "officer")]
                ),
                Officer,
                TemporaryDatabase.At
            );

        await store.RememberAsync(Lesson("1"), Cancellation);
        await store.RememberAsync(Lesson("2"), Cancellation);

        var memory = await store.LoadMemoryAsync(TemporaryDatabase.KhonKaen, "abc", Cancellation);
        Assert.Equal("2", memory.Choices["ice"]);
        Assert.Equal([new CellCorrection(Sheet: null, "F8", "2", "officer")], memory.Corrections);
        Assert.Empty(
            (await store.LoadMemoryAsync(TemporaryDatabase.KhonKaen, "def", Cancellation)).Corrections
        );
        Assert.Equal(4, database.Rows("SELECT key FROM audit_trail WHERE subject <> 'place'").Count);
    }

    [Fact]
    public async Task Corrections_stay_with_the_fact_and_its_history()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var fact = new Fact(
            new FactKey(TemporaryDatabase.KhonKaen, "fuel.diesel.road", Period.Month(2019, 2)),
            new Quantity(4_000_000m, TemporaryDatabase.Units.Load("l")),
            Quality.Unstated,
            new FactSource(new Location("f.xlsx", "แบบฟอร์ม", "F8"), "abc")
            {
                Corrections = [new Correction("F8", "4,0OO,000", "4000000", "officer")],
            }
        );
        var change = new FactChange(
            "officer",
            TemporaryDatabase.At,
            ChangeKind.Import,
            "f.xlsx",
            [new FactRevision(Before: null, fact)]
        );

        await database.Facts.SaveAsync(change, Cancellation);

        var expected = fact with { Revision = 1 };
        var query = new FactQuery(TemporaryDatabase.KhonKaen);
        Assert.Equal([expected], await database.Facts.FindFactsAsync(query, Cancellation));
        var history = await database.Facts.ListRevisionsAsync(fact.Key, Cancellation);
        Assert.Equal(expected, Assert.Single(history).Fact);
    }

    private static IDraftStore Of(TemporaryDatabase database) =>
        database.Stores.GetRequiredService<IDraftStore>();
}
