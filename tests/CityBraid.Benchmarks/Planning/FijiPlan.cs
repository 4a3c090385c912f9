using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>
/// Fiji's CLEWs model from its folder to result tables, beside the solver's own time in the same run; with
/// <c>--model</c> and <c>--data</c> also beside the published chain.
/// </summary>
internal sealed class FijiPlan : IBenchmark
{
    private const double RatioMax = 1.6;
    private const double RestMax = 0.5;
    private const int Rounds = 5;

    public string Name => "plan-fiji";

    public string What =>
        "Fiji CLEWs to result tables, processor seconds of all against Clp's in the same run";

    public string Goal => "≤ 1.6 times Clp's own; everything else ≤ half of Clp's";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var model = Path.Combine(SolvedModel.Models, "fji_clews", "inputs");
        string[] options =
        [
            "--formulation",
            "clews",
            "--config",
            Path.Combine(SolvedModel.Models, "fji_clews", "otoole_config.yaml"),
        ];
        var runs = new List<ProgramRun>();
        for (var i = 0; i < Rounds; i++)
        {
            runs.Add(await SolvedModel.OursAsync(model, options, cancellation));
        }

        var median = runs.OrderBy(Ratio).ElementAt(Rounds / 2);
        var chain = await ChainAsync(cancellation);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Ratio(median):0.00} ({Ratio(runs.MinBy(Ratio)!):0.00} to {Ratio(runs.MaxBy(Ratio)!):0.00}): "
                + $"{median.ProcessorSeconds:0.00} s, of which Clp {Solver(median):0.00} s; everything else "
                + $"{Rest(median):0.00} of Clp's, "
                + $"reading, building and writing {Stages(median):0.00} s of it; peak "
                + $"{median.PeakBytes / 1e6:0} MB, {SolvedModel.Number(median, "nonzeros"):#,0} nonzeros, "
                + $"objective {SolvedModel.Number(median, "objective"):0.000}{chain}"
        );
        return new Figure(text, Ratio(median) <= RatioMax && Rest(median) <= RestMax);
    }

    private static double Ratio(ProgramRun run) => run.ProcessorSeconds / Solver(run);

    /// <summary>All that is not the solver, beside the solver.</summary>
    private static double Rest(ProgramRun run) => (run.ProcessorSeconds - Solver(run)) / Solver(run);

    /// <summary>Processor seconds that Clp itself took in this run.</summary>
    private static double Solver(ProgramRun run) => SolvedModel.Number(run, "seconds", "solver");

    private static double Stages(ProgramRun run) =>
        SolvedModel.Number(run, "seconds", "read")
        + SolvedModel.Number(run, "seconds", "build")
        + SolvedModel.Number(run, "seconds", "write");

    private static async Task<string> ChainAsync(CancellationToken cancellation)
    {
        if (Options.Find("--model") is not { } modelFile || Options.Find("--data") is not { } data)
        {
            return string.Empty;
        }

        var (translation, solution) = await SolvedModel.ChainAsync(modelFile, data, cancellation);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"; the chain with {Path.GetFileName(modelFile)} and {Path.GetFileName(data)}: glpsol "
                + $"{translation.ProcessorSeconds:0.0} s, {translation.PeakBytes / 1e6:0} MB, then cbc "
                + $"{solution.ProcessorSeconds:0.0} s, {solution.PeakBytes / 1e6:0} MB"
        );
    }
}
