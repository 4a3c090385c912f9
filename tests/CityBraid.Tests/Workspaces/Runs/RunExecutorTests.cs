using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces.Runs;

/// <summary>A run is taken up, done, and written down once, whatever happens on the way.</summary>
public sealed class RunExecutorTests
{
    private readonly MemoryRuns runs = new();
    private readonly HeldWork work = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_that_is_done_ends_its_run_with_its_result()
    {
        var (run, task) = await BeginAsync(Cancellation);
        work.Finish();
        await task;

        Assert.Equal(RunState.Done, runs[run.Id].State);
        Assert.Equal("""{"rows":3}""", runs[run.Id].Result);
        Assert.Equal(1, work.Finished);
    }

    [Fact]
    public async Task Where_the_work_stands_is_written_down()
    {
        var (run, task) = await BeginAsync(Cancellation);
        var step = new RunStep("read", 0.25, 250, 1000);
        work.Order!.Progress.Report(step);
        await UntilAsync(() => runs[run.Id].Step == step);
        work.Finish();
        await task;

        Assert.Equal(step with { Share = 1 }, runs[run.Id].Step);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_ends_as_such()
    {
        var desk = new RunDesk(runs, [work]);
        var (run, task) = await BeginAsync(Cancellation, desk);

        var cancelled = await Cancel(desk).RunAsync(Actor.LocalAdministrator, run.Id, Cancellation);
        await task;

        Assert.False(cancelled.IsRefused);
        Assert.Equal(RunState.Cancelled, runs[run.Id].State);
        Assert.Equal(0, work.Finished);
    }

    [Fact]
    public async Task A_wish_to_cancel_reaches_the_machine_that_works_elsewhere()
    {
        var (run, task) = await BeginAsync(Cancellation);

        await Cancel(new RunDesk(runs, [work])).RunAsync(Actor.LocalAdministrator, run.Id, Cancellation);
        await task;

        Assert.Equal(RunState.Cancelled, runs[run.Id].State);
        Assert.True(runs[run.Id].IsCancelRequested);
    }

    [Fact]
    public async Task A_run_cancelled_in_the_queue_is_never_begun()
    {
        var run = await AddAsync();
        var desk = new RunDesk(runs, [work]);
        await Cancel(desk).RunAsync(Actor.LocalAdministrator, run.Id, Cancellation);
        await Executor(desk).RunAsync(run.Id, Cancellation);

        Assert.Equal(RunState.Cancelled, runs[run.Id].State);
        Assert.False(work.Begun.IsCompleted);
    }

    [Fact]
    public async Task A_machine_that_has_to_go_puts_the_run_back()
    {
        using var stop = new CancellationTokenSource();
        var (run, task) = await BeginAsync(stop.Token);
        await stop.CancelAsync();
        await task;

        Assert.Equal(RunState.Queued, runs[run.Id].State);
        work.Finish();
        await Executor(new RunDesk(runs, [work])).RunAsync(run.Id, Cancellation);
        Assert.Equal((RunState.Done, 2), (runs[run.Id].State, runs[run.Id].Fence));
    }

    [Fact]
    public async Task Work_that_breaks_ends_its_run_as_failed_and_tells_the_host()
    {
        var (run, task) = await BeginAsync(Cancellation);
        work.Break();

        await Assert.ThrowsAsync<InvalidOperationException>(() => task);
        Assert.Equal(RunState.Failed, runs[run.Id].State);
        Assert.Equal("runs.failed", Assert.Single(runs[run.Id].Findings).Code);
    }

    [Fact]
    public async Task An_earlier_taker_writes_nothing_any_more()
    {
        var (run, first) = await BeginAsync(Cancellation);
        var second = new HeldWork();
        second.Finish();
        await Executor(new RunDesk(runs, [second])).RunAsync(run.Id, Cancellation);
        var ended = runs[run.Id];
        work.Refuse(Refusal.Invalid("facts.no-such-place"));
        await first;

        Assert.Equal(RunState.Done, ended.State);
        Assert.Equal(ended, runs[run.Id]);
    }

    [Fact]
    public async Task A_wish_to_cancel_that_comes_between_loses_no_result()
    {
        var (run, task) = await BeginAsync(Cancellation);
        var other = new RunDesk(runs, [work]);
        runs.Meanwhile = () => Cancel(other).RunAsync(Actor.LocalAdministrator, run.Id, Cancellation).Wait();
        work.Finish();
        await task;

        Assert.Equal(RunState.Done, runs[run.Id].State);
        Assert.NotNull(runs[run.Id].Result);
    }

    [Fact]
    public async Task The_same_process_does_a_run_once_at_a_time()
    {
        var desk = new RunDesk(runs, [work]);
        var (run, task) = await BeginAsync(Cancellation, desk);
        await Executor(desk).RunAsync(run.Id, Cancellation);

        Assert.Equal(1, runs[run.Id].Fence);
        work.Finish();
        await task;
    }

    private async Task<(Run Run, Task Task)> BeginAsync(CancellationToken stop, RunDesk? desk = null)
    {
        var run = await AddAsync();
        var task = Executor(desk ?? new RunDesk(runs, [work])).RunAsync(run.Id, stop);
        await work.Begun;
        return (run, task);
    }

    private async Task<Run> AddAsync()
    {
        await runs.AddRunAsync(RunTests.Queued, Cancellation);
        return RunTests.Queued;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }
    }

    private RunExecutor Executor(RunDesk desk) => new(desk, runs, TimeProvider.System);

    private static CancelRun Cancel(RunDesk desk) => new(desk, TimeProvider.System);
}
