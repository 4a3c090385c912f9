using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>
/// The teaching model <c>simplicity</c>, from its data file to result tables, beside glpsol.
/// </summary>
internal sealed class SimplicityPlan : IBenchmark
{
    private const double RatioMin = 15;
    private const int Rounds = 3;

    public string Name => "plan-simplicity";

    public string What =>
        "simplicity's data file to result tables, processor seconds; --model names glpsol's model file";

    public string Goal => "≥ 15 × as fast as glpsol";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var data = Path.Combine(SolvedModel.Models, "simplicity", "data.txt");
        var ours = new List<ProgramRun>();
        for (var i = 0; i < Rounds; i++)
        {
            ours.Add(await SolvedModel.OursAsync(data, [], cancellation));
        }

        var best = ours.MinBy(run => run.ProcessorSeconds)!;
        var theirs = await SolvedModel.GlpsolAsync(Options.Load("--model"), data, cancellation);
        var ratio = theirs.ProcessorSeconds / best.ProcessorSeconds;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{ratio:0.0} ×: {best.ProcessorSeconds:0.00} s and {best.PeakBytes / 1e6:0} MB "
                + $"against {theirs.ProcessorSeconds:0.00} s and {theirs.PeakBytes / 1e6:0} MB; objective "
                + $"{SolvedModel.Number(best, "objective"):0.000000}"
        );
        return new Figure(text, ratio >= RatioMin);
    }
}
