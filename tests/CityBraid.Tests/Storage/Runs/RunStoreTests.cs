using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Runs;

/// <summary>Runs in a database: they come back as they were, and the fence holds.</summary>
public sealed class RunStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_comes_back_as_it_was()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = Store(database);
        var run = New();
        await store.AddRunAsync(run, Cancellation);
        var why = new Finding(
            Severity.Warning,
            "facts.x",
            new Location("a", "ข้อมูล", "F8"),
            ("item", "น้ำมัน")
        );
        var taken = run.Taken(Now);
        var at = taken.At(new RunStep("read", 0.3, 3, 10), Now);
        var ended = at.Ended(RunEnding.Refused("{}", [why]), Now);

        Assert.Equal(run, Bare(await store.FindRunAsync(run.Id, Cancellation)));
        Assert.True(await store.TryReplaceRunAsync(run, taken, Cancellation));
        Assert.True(await store.TryReplaceRunAsync(taken, at, Cancellation));
        Assert.True(await store.TryReplaceRunAsync(at, ended, Cancellation));

        var found = await store.FindRunAsync(run.Id, Cancellation);
        Assert.Equal([why], found!.Findings);
        Assert.Equal(Bare(ended), Bare(found));
        Assert.Null(await store.FindRunAsync(RunId.New(TimeProvider.System), Cancellation));
    }

    [Fact]
    public async Task An_old_fence_changes_nothing()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = Store(database);
        var run = New();
        await store.AddRunAsync(run, Cancellation);
        var first = run.Taken(Now);
        var second = first.Taken(Now);
        await store.TryReplaceRunAsync(run, first, Cancellation);
        await store.TryReplaceRunAsync(first, second, Cancellation);

        var late = first.Ended(RunEnding.Done("late", []), Now);

        Assert.False(await store.TryReplaceRunAsync(first, late, Cancellation));
        Assert.Equal(second, Bare(await store.FindRunAsync(run.Id, Cancellation)));
    }

    [Fact]
    public async Task Of_two_takers_at_once_one_has_the_run()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var run = New();
        await Store(database).AddRunAsync(run, Cancellation);
        var other = database.Open().GetRequiredService<IRunStore>();

        var taken = await Task.WhenAll(
            Store(database).TryReplaceRunAsync(run, run.Taken(Now), Cancellation),
            other.TryReplaceRunAsync(run, run.Taken(Now), Cancellation)
        );

        Assert.Single(taken, isTaken => isTaken);
    }

    [Fact]
    public async Task Those_wait_that_nobody_took_or_whose_taker_is_silent()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = Store(database);
        var (queued, silent, alive, over) = (New(), New(), New(), New());
        foreach (var run in new[] { queued, silent, alive, over })
        {
            await store.AddRunAsync(run, Cancellation);
        }

        await store.TryReplaceRunAsync(silent, silent.Taken(Now.AddMinutes(-1)), Cancellation);
        await store.TryReplaceRunAsync(alive, alive.Taken(Now), Cancellation);
        await store.TryReplaceRunAsync(over, over.AskedToStop(Now), Cancellation);

        var waiting = await store.ListWaitingRunsAsync(Now.AddSeconds(-10), Cancellation);

        Assert.Equal(
            new[] { queued.Id.Value, silent.Id.Value }.Order(StringComparer.Ordinal),
            waiting.Select(id => id.Value).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_workspace_lists_its_own_runs_the_newest_first()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = Store(database);
        var old = New() with { QueuedAt = Now.AddDays(-1) };
        var young = New();
        foreach (var run in new[] { old, young, New() with { Workspace = null } })
        {
            await store.AddRunAsync(run, Cancellation);
        }

        var listed = await store.ListRunsAsync(TemporaryDatabase.KhonKaen, 10, Cancellation);

        Assert.Equal([young.Id, old.Id], listed.Select(run => run.Id));
        Assert.Single(await store.ListRunsAsync(workspace: null, 10, Cancellation));
    }

    private static IRunStore Store(TemporaryDatabase database) =>
        database.Stores.GetRequiredService<IRunStore>();

    /// <summary>A run without its findings, whose list is equal to itself alone.</summary>
    private static Run? Bare(Run? run) => run is null ? null : run with { Findings = [] };

    private static Run New() =>
        new()
        {
            Id = RunId.New(TimeProvider.System),
            Kind = "import",
            Workspace = TemporaryDatabase.KhonKaen,
            Subject = "ขอนแก่น 2562.xlsx",
            Input = "{}",
            StartedBy = "somchai",
            QueuedAt = Now,
        };
}
