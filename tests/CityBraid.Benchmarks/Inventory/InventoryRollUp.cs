using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>
/// A nation's activities rolled up from one file, beside pandas on the same file in the same run.
/// </summary>
internal sealed class InventoryRollUp : IBenchmark
{
    private const double RatioMin = 3;
    private const int Rounds = 3;

    public string Name => "inventory-rollup";

    public string What =>
        "7,850 cities × 10 years × 43 references × 3 gases from one CSV to exact totals by city-year, "
        + "reference and scope, whole processes; --python names a Python with pandas";

    public string Goal => "≥ 3 × as fast as pandas, ≤ 1/3 of its peak memory, totals exact";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("citybraid-rollup-");
        try
        {
            var file = Path.Combine(folder.FullName, "nation.csv");
            var references = NationActivities.Of(InventoryRollUpAlone.Tables().Gpc);
            await NationActivities.WriteAsync(file, references, cancellation);
            var ours = await OursAsync(file, cancellation);
            var peer = await PeerAsync(file, cancellation);
            return Told(file, ours, peer, new NationSums(references));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Figure Told(string file, ProgramRun ours, ProgramRun? peer, NationSums sums)
    {
        var (all, exact, _) = sums.Compare(file + ".ours");
        var own = string.Create(
            CultureInfo.InvariantCulture,
            $"{ours.Elapsed.TotalSeconds:0.00} s, processor {ours.ProcessorSeconds:0.00} s, and "
                + $"{ours.PeakBytes / 1e6:0} MB for "
                + $"{NationActivities.Count:#,0} activities in {new FileInfo(file).Length / 1e6:0} MB, "
                + $"{exact:#,0} of {all:#,0} sums exact"
        );
        if (peer is null)
        {
            return new Figure($"peer missing; {own}", exact == all);
        }

        var (_, ofPeer, near) = sums.Compare(file + ".peer");
        var faster = peer.Elapsed / ours.Elapsed;
        var cheaper = peer.ProcessorSeconds / ours.ProcessorSeconds;
        var smaller = (double)peer.PeakBytes / ours.PeakBytes;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{faster:0.0} × as fast, {cheaper:0.0} × less of the processor, {smaller:0.0} × less memory: "
                + $"{own}, against {peer.Elapsed.TotalSeconds:0.00} s, processor "
                + $"{peer.ProcessorSeconds:0.00} s, and {peer.PeakBytes / 1e6:0} MB, {ofPeer:#,0} exact; "
                + $"the fastest of {Rounds} of each"
        );
        return new Figure(text, exact == all && near == all && faster >= RatioMin && smaller >= RatioMin);
    }

    private static Task<ProgramRun> OursAsync(string file, CancellationToken cancellation) =>
        FastestAsync(
            Environment.ProcessPath!,
            ["inventory-rollup-alone", "--file", file, "--out", file + ".ours"],
            cancellation
        );

    private static async Task<ProgramRun?> PeerAsync(string file, CancellationToken cancellation)
    {
        var script = Path.Combine(BenchmarkDatabase.Root(), "bench", "peers", "rollup.py");
        var python = Options.Find("--python") ?? "python3";
        try
        {
            await ProgramRun.OfAsync(python, ["-c", "import pandas"], Path.GetTempPath(), cancellation);
        }
        catch (Exception missing)
            when (missing is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }

        return await FastestAsync(python, [script, file, file + ".peer"], cancellation);
    }

    private static async Task<ProgramRun> FastestAsync(
        string program,
        string[] arguments,
        CancellationToken cancellation
    )
    {
        var runs = new List<ProgramRun>();
        for (var round = 0; round < Rounds; round++)
        {
            runs.Add(await ProgramRun.OfAsync(program, arguments, Path.GetTempPath(), cancellation));
        }

        return runs.MinBy(run => run.Elapsed)!;
    }
}
