using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Web.Runs;

/// <summary>Real work whose listener takes its time, so that a fast machine can be watched.</summary>
internal sealed class PacedWork(IRunWork work, Pace pace) : IRunWork
{
    public string Kind => work.Kind;

    public Permission Permission => work.Permission;

    public Task<RunEnding> RunAsync(RunOrder order, CancellationToken cancellation) =>
        work.RunAsync(
            order with
            {
                Progress = new Listener(order.Progress, pace, cancellation),
            },
            cancellation
        );

    private sealed class Listener(IProgress<RunStep> inner, Pace pace, CancellationToken cancellation)
        : IProgress<RunStep>
    {
        public void Report(RunStep value)
        {
            inner.Report(value);
            pace.Keep(value.Stage, cancellation);
        }
    }
}
