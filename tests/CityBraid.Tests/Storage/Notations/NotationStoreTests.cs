using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Tests.Storage.Notations;

/// <summary>Notation keys by place and year, with the trail of their changes.</summary>
public abstract class NotationStoreTests(TestEngine engine)
{
    public sealed class OnSqlite() : NotationStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : NotationStoreTests(TestEngine.Postgres);

    private static readonly StatedNotation Rail = new("II.2.1", NotationKey.NotOccurring, "ไม่มีรถไฟ");
    private static readonly StatedNotation Air = new("II.4.1", NotationKey.NotEstimated, "no data");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_come_back_for_their_place_and_year_in_order_of_references()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await SaveAsync(database, 2019, Air, Rail);
        await SaveAsync(database, 2020, Air);

        Assert.Equal([Rail, Air], await ListAsync(database, 2019));
        Assert.Equal([Air], await ListAsync(database, 2020));
        Assert.Empty(await ListAsync(database, 2021));
    }

    [Fact]
    public async Task A_key_replaces_the_one_of_its_reference_and_leaves_the_others()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var elsewhere = Air with { Key = NotationKey.IncludedElsewhere, Reason = "II.1.1" };
        await SaveAsync(database, 2019, Rail, Air);
        await SaveAsync(database, 2019, Rail, elsewhere);

        Assert.Equal([Rail, elsewhere], await ListAsync(database, 2019));
        Assert.Equal(
            [
                "khon-kaen 2019 II.2.1|-|NotOccurring",
                "khon-kaen 2019 II.4.1|-|NotEstimated",
                "khon-kaen 2019 II.4.1|NotEstimated|IncludedElsewhere",
            ],
            database.Rows(
                $"""
                SELECT key, {database.Field("before_json", "key")}, {database.Field(
                    "after_json",
                    "key"
                )} FROM audit_trail
                WHERE subject = 'notation' ORDER BY key, id
                """
            )
        );
    }

    [Fact]
    public async Task A_withdrawn_key_is_gone_and_stays_in_the_trail()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await SaveAsync(database, 2019, Rail, Air);

        await database.Notations.RemoveNotationsAsync(Change(2019, Rail), Cancellation);

        Assert.Equal([Air], await ListAsync(database, 2019));
        Assert.Equal(
            ["khon-kaen 2019 II.2.1|-|NotOccurring", "khon-kaen 2019 II.2.1|NotOccurring|-"],
            database.Rows(
                $"""
                SELECT key, {database.Field("before_json", "key")}, {database.Field(
                    "after_json",
                    "key"
                )} FROM audit_trail
                WHERE subject = 'notation' AND key LIKE '%II.2.1' ORDER BY id
                """
            )
        );
    }

    [Fact]
    public async Task Keys_are_kept_all_or_none()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var change = new NotationChange(
            new PlaceCode("nowhere"),
            2019,
            [Rail, Air],
            Actor.LocalAdministrator,
            TemporaryDatabase.At
        );

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            database.Notations.SaveNotationsAsync(change, Cancellation)
        );

        Assert.Empty(database.Rows("SELECT * FROM notations"));
        Assert.Empty(database.Rows("SELECT * FROM audit_trail WHERE subject = 'notation'"));
    }

    private static Task<IReadOnlyList<StatedNotation>> ListAsync(TemporaryDatabase database, int year) =>
        database.Notations.ListNotationsAsync(TemporaryDatabase.KhonKaen, year, Cancellation);

    private static Task SaveAsync(TemporaryDatabase database, int year, params StatedNotation[] keys) =>
        database.Notations.SaveNotationsAsync(Change(year, keys), Cancellation);

    private static NotationChange Change(int year, params StatedNotation[] keys) =>
        new(TemporaryDatabase.KhonKaen, year, keys, Actor.LocalAdministrator, TemporaryDatabase.At);
}
