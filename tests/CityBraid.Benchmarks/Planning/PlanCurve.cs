using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>Fiji's own abatement curve of 20 points, by the command line.</summary>
internal sealed class PlanCurve : IBenchmark
{
    private const double SecondsMax = 20;

    public string Name => "plan-curve";

    public string What => "Fiji CLEWs, a curve of 20 prices of CO2 by `citybraid plan sweep`";

    public string Goal => "< 20 s";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var folder = Path.Combine(SolvedModel.Models, "fji_clews");
        string[] arguments =
        [
            "plan",
            "sweep",
            Path.Combine(folder, "inputs"),
            "--config",
            Path.Combine(folder, "otoole_config.yaml"),
            "--formulation",
            "clews",
            "--penalty",
            "CO2FJI",
            "--from",
            "0",
            "--to",
            "0.19",
            "--points",
            "20",
            "--json",
        ];
        var run = await ProgramRun.OfAsync(
            SolvedModel.ProgramPath,
            arguments,
            Path.GetTempPath(),
            cancellation
        );
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{run.Elapsed.TotalSeconds:0.0} s, processor {run.ProcessorSeconds:0.0} s, peak "
                + $"{run.PeakBytes / 1e6:0} MB"
        );
        return new Figure(text, run.Elapsed.TotalSeconds < SecondsMax);
    }
}
