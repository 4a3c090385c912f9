using System.Diagnostics;
using System.Globalization;
using CityBraid.Inventory;

namespace CityBraid.Benchmarks;

/// <summary>
/// Random draws of a city's sources to their interval, beside vectorised numpy in the same run.
/// </summary>
internal sealed class UncertaintyDraws : IBenchmark
{
    private const int SourceCount = 129;
    private const int DrawCount = 10_000;
    private const int Rounds = 41;
    private const double RatioMin = 3;

    public string Name => "uncertainty-draws";

    public string What => "129 sources × 10,000 draws to an interval; --python names a Python with numpy";

    public string Goal => "≥ 3 × as fast as vectorised numpy";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var sources = DrawnSources.OfAllShapes(SourceCount);
        var taken = new List<double>();
        var found = Draw(sources);
        for (var round = 0; round <= Rounds * 2; round++)
        {
            var clock = Stopwatch.StartNew();
            found = Draw(sources);
            taken.Add(clock.Elapsed.TotalSeconds);
        }

        // The first half warms up: the framework compiles anew what is called often.
        var ours = taken.Skip(Rounds + 1).Order().ElementAt(Rounds / 2);
        var numpy = await PeerAsync(cancellation);
        var ratio = numpy[0] / ours;
        var isSame = Math.Abs(((found.Upper - found.Lower) / (numpy[2] - numpy[1])) - 1) < 0.05;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{ratio:0.0} ×: {ours * 1000:0.0} ms against {numpy[0] * 1000:0.0} ms, median of {Rounds}; "
                + $"interval {found.Lower:0} to {found.Upper:0}, numpy's {numpy[1]:0} to {numpy[2]:0}"
        );
        return new Figure(text, isSame && ratio >= RatioMin);
    }

    private static DrawSummary Draw(UncertainSource[] sources)
    {
        var experiment = new MonteCarlo(DrawCount, seed: 1);
        experiment.Add(sources);
        return DrawSummary.Of(experiment.Totals);
    }

    private static async Task<double[]> PeerAsync(CancellationToken cancellation)
    {
        var script = Path.Combine(BenchmarkDatabase.Root(), "bench", "peers", "uncertainty.py");
        string[] arguments =
        [
            script,
            .. new[] { SourceCount, DrawCount, Rounds }.Select(one =>
                one.ToString(CultureInfo.InvariantCulture)
            ),
        ];
        var python = Options.Find("--python") ?? "python3";
        var run = await ProgramRun.OfAsync(python, arguments, Path.GetTempPath(), cancellation);
        return Array.ConvertAll(
            run.Output.Trim().Split(' '),
            text => double.Parse(text, CultureInfo.InvariantCulture)
        );
    }
}
