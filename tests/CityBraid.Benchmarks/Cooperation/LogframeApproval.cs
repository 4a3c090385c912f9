using System.Diagnostics;
using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Benchmarks;

/// <summary>One approval after the other in a programme that is put together already.</summary>
internal sealed class LogframeApproval : IBenchmark
{
    private const double MillisecondsMax = 50;
    private const int Count = 1000;
    private const int LevelCount = 4;

    public string Name => "logframe-approval";

    public string What => "one approval among 240,000 updates, with all values above it; slowest of 1,000";

    public string Goal => "< 50 ms";

    public Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var rollup = LogframeRollup.Of(ManyProjects.Question()).Value!;
        var taken = new List<double>();
        var isWhole = true;
        for (var at = 0; at < Count; at++)
        {
            var project = ManyProjects.ProjectCount - 1 - (at % 800);
            var update = ManyProjects.Update(project, at % ManyProjects.IndicatorCount, 1);
            var next = update with
            {
                Amount = update.Amount + 1,
                Numerator = update.Numerator + 1,
                Categories = [],
            };
            var clock = Stopwatch.StartNew();
            var changed = rollup.Apply(next).Value!;
            taken.Add(clock.Elapsed.TotalMilliseconds);
            isWhole &= changed.Count >= LevelCount - 1;
        }

        taken.Sort();
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{taken[^1]:0.0} ms; median {taken[Count / 2]:0.00} ms, "
                + $"99 % within {taken[Count * 99 / 100]:0.00} ms"
        );
        return Task.FromResult(new Figure(text, isWhole && taken[^1] < MillisecondsMax));
    }
}
