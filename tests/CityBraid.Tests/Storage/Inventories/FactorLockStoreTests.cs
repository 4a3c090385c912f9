using CityBraid.Inventory;
using CityBraid.Tests.Inventory;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Inventories;

/// <summary>Factor libraries and the inventories locked to them, with the trail of who locked what.</summary>
public abstract class FactorLockStoreTests(TestEngine engine)
{
    public sealed class OnSqlite() : FactorLockStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : FactorLockStoreTests(TestEngine.Postgres);

    private static readonly FactorVersion Ours = OurTables.Whole.Version;
    private static readonly FactorVersion Small = new("5e", """{"factors/grid":[{"value":"๑.5"}]}""");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lock_and_its_library_come_back_letter_by_letter()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = StoreOf(database);
        await store.SaveLockAsync(Lock(2019, Ours), Ours, Cancellation);
        await store.SaveLockAsync(Lock(2020, Ours), Ours, Cancellation);
        await store.SaveLockAsync(Lock(2021, Small), Small, Cancellation);

        Assert.Equal(
            Lock(2019, Ours),
            await store.FindLockAsync(TemporaryDatabase.KhonKaen, 2019, Cancellation)
        );
        Assert.Null(await store.FindLockAsync(TemporaryDatabase.KhonKaen, 2018, Cancellation));
        Assert.Equal(Ours, await store.FindVersionAsync(Ours.Digest, Cancellation));
        Assert.Equal(Small, await store.FindVersionAsync("5e", Cancellation));
        Assert.Null(await store.FindVersionAsync("6f", Cancellation));
        Assert.Equal(["2"], database.Rows("SELECT CAST(count(*) AS text) FROM factor_versions"));
    }

    [Fact]
    public async Task Renewing_and_unlocking_are_in_the_trail_and_the_library_stays()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = StoreOf(database);
        await store.SaveLockAsync(Lock(2019, Small), Small, Cancellation);
        await store.SaveLockAsync(Lock(2019, Ours), Ours, Cancellation);
        await store.RemoveLockAsync(Lock(2019, Ours), "admin", TemporaryDatabase.At, Cancellation);

        Assert.Null(await store.FindLockAsync(TemporaryDatabase.KhonKaen, 2019, Cancellation));
        Assert.NotNull(await store.FindVersionAsync("5e", Cancellation));
        Assert.Equal(
            [
                "khon-kaen 2019|officer|-|5e",
                $"khon-kaen 2019|officer|5e|{Ours.Digest}",
                $"khon-kaen 2019|admin|{Ours.Digest}|-",
            ],
            database.Rows(
                $"""
                SELECT key, actor, {database.Field("before_json", "version")}, {database.Field(
                    "after_json",
                    "version"
                )} FROM audit_trail
                WHERE subject = 'factor-lock' ORDER BY id
                """
            )
        );
    }

    private static FactorLock Lock(int year, FactorVersion version) =>
        new(TemporaryDatabase.KhonKaen, year, version.Digest, "officer", TemporaryDatabase.At);

    private static IFactorLockStore StoreOf(TemporaryDatabase database) =>
        database.Stores.GetRequiredService<IFactorLockStore>();
}
