using CityBraid.Kernel;
using CityBraid.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Reports;

/// <summary>Versions of forms are added and never changed, the same on both engines.</summary>
public abstract class InstalledPackStoreTests(TestEngine engine)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Versions_and_removals_are_listed_in_their_order_and_workspaces_are_apart()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = database.Stores.GetRequiredService<IInstalledPackStore>();
        var (first, second) = (Pack("1", "pack,แบบ\r\n"), Pack("2", "pack,表格\r\n"));
        var removal = Pack("2", document: null);

        Assert.True(await store.TryAddAsync(first, 0, Cancellation));
        Assert.True(await store.TryAddAsync(second, 1, Cancellation));
        Assert.True(await store.TryAddAsync(removal, 2, Cancellation));

        Assert.Equal(
            [first, second, removal],
            await store.ListAsync(TemporaryDatabase.KhonKaen, Cancellation)
        );
        Assert.Empty(await store.ListAsync(new PlaceCode("elsewhere"), Cancellation));
    }

    [Fact]
    public async Task Of_many_at_once_one_is_kept()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = database.Stores.GetRequiredService<IInstalledPackStore>();

        var kept = await Task.WhenAll(
            Enumerable
                .Range(1, 5)
                .Select(number => store.TryAddAsync(Pack($"{number}", "pack,a"), 0, Cancellation))
        );

        Assert.Single(kept, isKept => isKept);
        Assert.Single(await store.ListAsync(TemporaryDatabase.KhonKaen, Cancellation));
    }

    private static InstalledPack Pack(string version, string? document) =>
        new(TemporaryDatabase.KhonKaen, "our-form", version, document, "somchai", TemporaryDatabase.At);

    public sealed class OnSqlite() : InstalledPackStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : InstalledPackStoreTests(TestEngine.Postgres);
}
