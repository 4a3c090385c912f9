using System.Diagnostics;
using System.Text;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Cli;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Runs;

/// <summary>A host that is killed on the spot: the next one finishes what it began, once.</summary>
public sealed class KilledHostTests : IDisposable
{
    private const int Rows = 120_000;

    private static readonly PlaceCode[] Places =
    [
        .. Enumerable.Range(0, 12).Select(number => new PlaceCode($"city-{(char)('a' + number)}")),
    ];

    private readonly CliFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_killed_hosts_run_is_finished_by_the_next_and_has_one_result()
    {
        var options = new WebHostOptions(folder.Database, "http://127.0.0.1:0");
        await using var stores = await WebHost.OpenAsync(options, Cancellation);
        var run = await StartAsync(stores);
        var store = stores.Services.GetRequiredService<IRunStore>();

        using (var first = Serve())
        {
            await UntilAsync(store, run, one => one is { State: RunState.Running, Step.Stage: not "wait" });
            first.Kill();
            await first.WaitForExitAsync(Cancellation);
        }

        var left = await store.FindRunAsync(run.Id, Cancellation);
        Assert.Equal(RunState.Running, left!.State);
        using var second = Serve();
        var ended = await UntilAsync(store, run, one => one.IsOver);
        second.Kill();
        await second.WaitForExitAsync(Cancellation);

        Assert.Equal((RunState.Done, 2), (ended.State, ended.Fence));
        Assert.Equal(Rows, ImportWork.FindOutcome(ended)!.Imported);
        var changes = stores.Services.GetRequiredService<IFactStore>();
        Assert.Single(await changes.ListChangesAsync(Places[0], Cancellation));
    }

    private Process Serve() => folder.Start("serve", "--port", "0", "--database", folder.Database);

    /// <summary>A large table on record with its run waiting; this host is never started.</summary>
    private static async Task<Run> StartAsync(WebApplication stores)
    {
        foreach (var code in Places)
        {
            var place = new Place
            {
                Code = code,
                Kind = PlaceKind.City,
                Country = "TH",
                Names = new LocalText("en", code.Value),
            };
            await stores
                .Services.GetRequiredService<AddPlace>()
                .RunAsync(Actor.LocalAdministrator, place, Cancellation);
        }

        var csv = TidyTable.Csv(stores.Services.GetRequiredService<VariableLibrary>(), Rows, Places);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var file = await stores
            .Services.GetRequiredService<StoreFile>()
            .RunAsync(
                Actor.LocalAdministrator,
                new FileUpload(content, "large.csv", Places[0]),
                Cancellation
            );
        var request = ImportWork.Request(file.Value!, new ImportRunInput(file.Value!.Id, Places[0].Value));
        var started = await stores
            .Services.GetRequiredService<StartRun>()
            .RunAsync(Actor.LocalAdministrator, request, Cancellation);
        return started.Value!;
    }

    private static async Task<Run> UntilAsync(IRunStore store, Run run, Predicate<Run> isSo)
    {
        while ((await store.FindRunAsync(run.Id, Cancellation))! is var now)
        {
            if (isSo(now))
            {
                return now;
            }

            Assert.False(now.IsOver, $"{now.State}: {string.Join("; ", now.Findings.Take(3))}");
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }

        throw new InvalidOperationException("There is always a run.");
    }
}
