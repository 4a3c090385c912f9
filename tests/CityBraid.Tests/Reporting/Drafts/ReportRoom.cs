using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Reporting.Drafts;

/// <summary>A database with a short report whose number a test sets, and who works on it.</summary>
public abstract class ReportRoom : IAsyncLifetime
{
    private TemporaryDatabase database = null!;

    protected static Actor Writer { get; } = new("writer", (_, _) => true);

    protected static Actor Approver { get; } = new("approver", (_, _) => true);

    protected static Actor Reader { get; } = new("reader", (permission, _) => permission.IsReading);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected SettableFilling Filling { get; } = new();

    private protected SettableClock Clock { get; } = new();

    protected IReportStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TemporaryDatabase.WithPlacesAsync();
        Store = database.Stores.GetRequiredService<IReportStore>();
    }

    public ValueTask DisposeAsync()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected async Task<OpenedReport> OpenAsync(KeptReportKey key, Actor? actor = null) =>
        Value(await new OpenReport(Filling, Store).RunAsync(actor ?? Writer, key, Cancellation));

    protected async Task<IReadOnlyList<ListedReport>> ListAsync(Actor actor) =>
        Value(
            await new ListKeptReports(Filling, Store).RunAsync(
                actor,
                TemporaryDatabase.KhonKaen,
                Cancellation
            )
        );

    protected static T Value<T>(Result<T> result)
        where T : notnull
    {
        Assert.Null(result.Refusal?.Code);
        return result.Value!;
    }
}
