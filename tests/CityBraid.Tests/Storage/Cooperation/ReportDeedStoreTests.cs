using CityBraid.Cooperation;
using CityBraid.Tests.Cooperation;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Cooperation;

/// <summary>What was done with reports is added and never changed, the same on both engines.</summary>
public abstract class ReportDeedStoreTests(TestEngine engine)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Deeds_are_listed_in_their_order_and_workspaces_are_apart()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = database.Stores.GetRequiredService<IReportDeedStore>();
        ReportDeed[] deeds = [Deed("b", ReportDeedKind.Approved), Deed("a", ReportDeedKind.Returned)];

        Assert.True(await store.TryAddAsync(Known.Workspace, 0, deeds, Cancellation));
        Assert.True(
            await store.TryAddAsync(Known.Workspace, 2, [Deed("b", ReportDeedKind.Withdrawn)], Cancellation)
        );

        Assert.Equal(
            [.. deeds, Deed("b", ReportDeedKind.Withdrawn)],
            await store.ListAsync(Known.Workspace, Cancellation)
        );
        Assert.Empty(await store.ListAsync(new("elsewhere"), Cancellation));
    }

    [Fact]
    public async Task Who_has_not_seen_the_latest_deed_adds_none()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = database.Stores.GetRequiredService<IReportDeedStore>();
        await store.TryAddAsync(Known.Workspace, 0, [Deed("a", ReportDeedKind.Approved)], Cancellation);

        Assert.False(
            await store.TryAddAsync(Known.Workspace, 0, [Deed("b", ReportDeedKind.Approved)], Cancellation)
        );
        Assert.Single(await store.ListAsync(Known.Workspace, Cancellation));
    }

    private static ReportDeed Deed(string report, ReportDeedKind kind) =>
        new(new RecordCode(report), 1, kind, "approver", TemporaryDatabase.At, "note");

    public sealed class OnSqlite() : ReportDeedStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : ReportDeedStoreTests(TestEngine.Postgres);
}
