using System.Globalization;
using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Benchmarks;

/// <summary>A programme's updates put together over all its levels, from objects in memory.</summary>
internal sealed class LogframeTotals : IBenchmark
{
    private const double SecondsMax = 2;
    private const int Rounds = 5;

    public string Name => "logframe-rollup";

    public string What => "roll-up of 1,000 projects × 20 indicators × 12 months × 4 parts over 4 levels";

    public string Goal => "< 2 s";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var question = ManyProjects.Question();
        var rounds = new List<Measurement>();
        decimal? total = null;
        for (var round = 0; round <= Rounds; round++)
        {
            rounds.Add(
                await Measurement.OfAsync(() =>
                {
                    var rollup = LogframeRollup.Of(question).Value!;
                    total = rollup.Find("p0", "i0", Period.Month(2020, 1))!.Value;
                    return Task.CompletedTask;
                })
            );
        }

        var later = rounds.Skip(1).OrderBy(round => round.Elapsed).ToArray();
        var median = later[later.Length / 2];
        var expected = question
            .Updates.Where(update => update.Indicator == "i0" && update.Period.From.Month == 1)
            .Where(update => ManyProjects.Reporting.Contains(update.Project, StringComparer.Ordinal))
            .Sum(update => update.Amount);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{median.Elapsed.TotalSeconds:0.00} s, processor {median.Processor.TotalSeconds:0.00} s, peak "
                + $"{median.PeakMegabytes:0} MB, median of {Rounds}; the first "
                + $"{rounds[0].Elapsed.TotalSeconds:0.00} s"
        );
        return new Figure(text, total == expected && rounds[0].Elapsed.TotalSeconds < SecondsMax);
    }
}
