using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Inventories;

/// <summary>Inventories that were started, by place, with the trail of who did.</summary>
public sealed class InventoryStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Inventories_come_back_for_their_place_the_latest_first()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var (older, newer) = (Started(2018, Level.BasicPlus), Started(2019, Level.Basic));
        var store = StoreOf(database);
        await store.SaveStartedAsync(older, Cancellation);
        await store.SaveStartedAsync(newer, Cancellation);

        Assert.Equal([newer, older], await store.ListStartedAsync(TemporaryDatabase.KhonKaen, Cancellation));
        Assert.Empty(await store.ListStartedAsync(new PlaceCode("chiang-mai"), Cancellation));
    }

    [Fact]
    public async Task The_trail_tells_who_started_what()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        await StoreOf(database).SaveStartedAsync(Started(2019, Level.Basic), Cancellation);

        Assert.Equal(
            ["khon-kaen 2019|officer|-|basic"],
            database.Rows(
                """
                SELECT key, actor, before_json, after_json ->> 'level' FROM audit_trail
                WHERE subject = 'inventory'
                """
            )
        );
    }

    private static StartedInventory Started(int year, Level level) =>
        new(TemporaryDatabase.KhonKaen, year, level, "officer", TemporaryDatabase.At);

    private static IInventoryStore StoreOf(TemporaryDatabase database) =>
        database.Stores.GetRequiredService<IInventoryStore>();
}
