using System.Data.Common;
using CityBraid.Facts;
using CityBraid.Kernel;
using static CityBraid.Tests.Storage.Facts.Stated;

namespace CityBraid.Tests.Storage.Facts;

/// <summary>Facts come back as they were stated, whatever is narrowed, revised or withdrawn.</summary>
public abstract class FactStoreTests(TestEngine engine)
{
    public sealed class OnSqlite() : FactStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : FactStoreTests(TestEngine.Postgres);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fact_comes_back_with_all_it_was_stated_with()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var fact = new Fact(
            new FactKey(
                TemporaryDatabase.KhonKaen,
                "ไฟฟ้า.บ้านอยู่อาศัย",
                Period.FiscalYear(2019, FiscalCalendar.Thai)
            ),
            new Quantity(1234.5000m, TemporaryDatabase.Units.Load("kWh")),
            Quality.Estimated,
            new FactSource(
                new Location("แบบฟอร์ม 表格 🌏.xlsx", "ข้อมูล", "E8:P8"),
                new string('f', 64),
                "บิล กฟภ. 电费"
            ),
            new StatedFactor(
                new Quantity(0.4999m, TemporaryDatabase.Units.Load("kg/kWh")),
                new Location("factors.csv", Cells: "F8")
            )
        );

        await database.Facts.SaveAsync(New(fact), Cancellation);
        var found = Assert.Single(await database.Facts.FindFactsAsync(new FactQuery(), Cancellation));

        Assert.Equal(fact with { Revision = 1 }, found);
        Assert.Equal("1234.5000", $"{found.Quantity.Amount}", StringComparer.Ordinal);
    }

    [Fact]
    public async Task Facts_come_in_order_of_place_variable_and_period()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        FactKey[] ordered = [Key(1, "b", "chiang-mai"), Key(1, "a"), Key(2, "a"), Key(12, "a"), Key(1, "b")];

        await database.Facts.SaveAsync(New([.. ordered.Reverse().Select(key => Fact(key, 1))]), Cancellation);
        var found = await database.Facts.FindFactsAsync(new FactQuery(), Cancellation);

        Assert.Equal(ordered, found.Select(fact => fact.Key));
    }

    [Fact]
    public async Task A_query_narrows_by_place_variable_and_shared_days()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        FactKey[] keys = [Key(1, "a"), Key(2, "a"), Key(2, "b"), Key(2, "a", "chiang-mai")];
        await database.Facts.SaveAsync(New([.. keys.Select(key => Fact(key, 1))]), Cancellation);
        var days = Period.Of(new DateOnly(2019, 1, 31), new DateOnly(2019, 1, 31));

        Assert.Equal(
            [keys[0], keys[1], keys[2]],
            await KeysAsync(database, new FactQuery(TemporaryDatabase.KhonKaen))
        );
        Assert.Equal([keys[3], keys[0], keys[1]], await KeysAsync(database, new FactQuery(Variable: "a")));
        Assert.Equal([keys[0]], await KeysAsync(database, new FactQuery(Within: days)));
        Assert.Equal(
            [keys[1]],
            await KeysAsync(
                database,
                new FactQuery(TemporaryDatabase.KhonKaen, Period.Month(2019, 2), Variable: "a")
            )
        );
    }

    [Fact]
    public async Task A_withdrawn_fact_is_no_more_and_continues_its_count_when_stated_again()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var key = Key(1);
        await database.Facts.SaveAsync(New(Fact(key, 10)), Cancellation);
        await database.Facts.SaveAsync(
            Change(new FactRevision(await OneAsync(database), null)),
            Cancellation
        );
        Assert.Empty(await database.Facts.FindFactsAsync(new FactQuery(), Cancellation));

        await database.Facts.SaveAsync(New(Fact(key, 11)), Cancellation);
        var history = await database.Facts.ListRevisionsAsync(key, Cancellation);

        Assert.Equal(Fact(key, 11) with { Revision = 3 }, await OneAsync(database));
        Assert.Equal([1, 2, 3], history.Select(entry => entry.Revision));
        Assert.Equal([10m, null, 11m], history.Select(entry => entry.Fact?.Quantity.Amount));
        Assert.Equal([1L, 2L, 3L], history.Select(entry => entry.Change.Number));
    }

    [Fact]
    public async Task A_change_is_found_with_what_each_fact_was_and_is()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await database.Facts.SaveAsync(New(Fact(Key(1), 10), Fact(Key(2), 20)), Cancellation);
        var before = await database.Facts.FindFactsAsync(new FactQuery(), Cancellation);
        FactRevision[] revisions =
        [
            new(before[0], Fact(Key(1), 11) with { Revision = 2 }),
            new(before[1], null),
            new(null, Fact(Key(3), 30) with { Revision = 1 }),
        ];

        var number = await database.Facts.SaveAsync(Change(revisions), Cancellation);
        var found = await database.Facts.FindChangeAsync(number, Cancellation);

        Assert.Equal(revisions, found!.Revisions);
        Assert.Equal(
            ("somchai", TemporaryDatabase.At, ChangeKind.Import, "form.xlsx"),
            (found.Actor, found.At, found.Kind, found.Subject)
        );
        Assert.Null(await database.Facts.FindChangeAsync(99, Cancellation));
    }

    [Fact]
    public async Task The_changes_of_a_place_come_newest_first_and_no_others()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await database.Facts.SaveAsync(New(Fact(Key(1), 1), Fact(Key(2), 1)), Cancellation);
        await database.Facts.SaveAsync(New(Fact(Key(1, place: "chiang-mai"), 1)), Cancellation);
        await database.Facts.SaveAsync(
            New(Fact(Key(3), 1), Fact(Key(3, place: "chiang-mai"), 1)),
            Cancellation
        );

        var changes = await database.Facts.ListChangesAsync(TemporaryDatabase.KhonKaen, Cancellation);

        Assert.Equal([(3L, 2), (1L, 2)], changes.Select(change => (change.Number, change.Facts)));
        Assert.Equal(
            new ChangeSummary(1, "somchai", TemporaryDatabase.At, ChangeKind.Import, "form.xlsx", 2),
            changes[1]
        );
    }

    [Fact]
    public async Task A_unit_that_does_not_read_back_is_kept_out()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var bushel = Unit.Named("bushel of nothing", Dimension.None, Rational.One);
        var fact = Fact(Key(1), 1) with { Quantity = new Quantity(1, bushel) };

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            database.Facts.SaveAsync(New(Fact(Key(2), 1), fact), Cancellation)
        );

        Assert.Empty(await database.Facts.FindFactsAsync(new FactQuery(), Cancellation));
        Assert.Empty(database.Rows("SELECT number FROM fact_changes"));
    }

    [Fact]
    public async Task The_tables_hold_the_same_text_under_every_culture()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await database.Facts.SaveAsync(New(Fact(Key(2, "power"), 1234.50m)), Cancellation);

        Assert.Equal(
            ["khon-kaen|power|2019-02-01|2019-02-28|Month|1|1|1234.50|kWh|Measured|1|1|E8|-"],
            database.Rows(
                """
                SELECT place, variable, period_from, period_to, period_kind, revision, change,
                    value, unit, quality, file_id, sheet, cells, factor
                FROM fact_revisions
                """
            )
        );
        Assert.Equal(
            ["1|somchai|2026-03-05T10:30:15.1230000Z|Import|form.xlsx|1"],
            database.Rows("SELECT * FROM fact_changes")
        );
    }

    [Fact]
    public async Task What_was_recorded_cannot_be_rewritten()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await database.Facts.SaveAsync(New(Fact(Key(1), 1)), Cancellation);

        foreach (var table in new[] { "fact_revisions", "fact_changes", "source_files", "audit_trail" })
        {
            var fault = Assert.ThrowsAny<DbException>(() => database.Rows($"DELETE FROM {table}"));
            Assert.Contains("only ever added to", fault.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<IEnumerable<FactKey>> KeysAsync(TemporaryDatabase database, FactQuery query) =>
        (await database.Facts.FindFactsAsync(query, Cancellation)).Select(fact => fact.Key);

    private static async Task<Fact> OneAsync(TemporaryDatabase database) =>
        Assert.Single(await database.Facts.FindFactsAsync(new FactQuery(), Cancellation));
}
