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
    public async Task Who_has_not_seen_the_latest_deed_of_a_report_adds_none()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = database.Stores.GetRequiredService<IReportDeedStore>();
        await store.TryAddAsync(Known.Workspace, 0, [Deed("a", ReportDeedKind.Approved)], Cancellation);

        ReportDeed[] both = [Deed("b", ReportDeedKind.Approved), Deed("a", ReportDeedKind.Returned)];
        Assert.False(await store.TryAddAsync(Known.Workspace, 0, both, Cancellation));
        Assert.Single(await store.ListAsync(Known.Workspace, Cancellation));
    }

    [Fact]
    public async Task Deeds_on_different_reports_at_once_are_all_kept_and_numbered_without_gaps()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = database.Stores.GetRequiredService<IReportDeedStore>();
        string[] reports = ["a", "b", "c", "d", "e"];

        var kept = await Task.WhenAll(
            reports.Select(report =>
                store.TryAddAsync(Known.Workspace, 0, [Deed(report, ReportDeedKind.Approved)], Cancellation)
            )
        );

        Assert.All(kept, Assert.True);
        Assert.Equal(
            reports,
            (await store.ListAsync(Known.Workspace, Cancellation))
                .Select(deed => deed.Report.Value)
                .Order(StringComparer.Ordinal)
        );
    }

    private static ReportDeed Deed(string report, ReportDeedKind kind) =>
        new(new RecordCode(report), 1, kind, "approver", TemporaryDatabase.At, "note");

    public sealed class OnSqlite() : ReportDeedStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : ReportDeedStoreTests(TestEngine.Postgres);
}
