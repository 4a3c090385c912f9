using System.Diagnostics;

namespace CityBraid.Optimization;

/// <summary>How long a solve takes by the clock, and the solver itself on the processor.</summary>
internal sealed class SolverWatch
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>Time by the clock so far.</summary>
    internal TimeSpan Elapsed => watch.Elapsed;

    /// <summary>Processor time of the calls so far.</summary>
    internal TimeSpan ProcessorTime { get; private set; }

    /// <summary>Calls the solver.</summary>
    internal void Call(Func<int> solve)
    {
        var before = ThreadClock.Read();
        _ = solve();
        ProcessorTime += ThreadClock.Read() - before;
    }
}
