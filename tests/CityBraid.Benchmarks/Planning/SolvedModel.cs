using System.Text.Json;

namespace CityBraid.Benchmarks;

/// <summary>A nexus model solved by the command line, and by the published chain.</summary>
internal static class SolvedModel
{
    private const string Program = "var/citybraid/citybraid";

    /// <summary>
    /// Where the shared models lie, beside the repository unless <c>--models</c> says otherwise.
    /// </summary>
    public static string Models =>
        Options.Find("--models")
        ?? Path.Combine(BenchmarkDatabase.Root(), "..", "shared", "data", "osemosys");

    /// <summary>The program as <c>./run --build-only</c> builds it.</summary>
    public static string ProgramPath => Path.Combine(BenchmarkDatabase.Root(), Program);

    /// <summary>Solves by <c>citybraid plan solve</c>, files to result tables.</summary>
    public static Task<ProgramRun> OursAsync(
        string model,
        IEnumerable<string> options,
        CancellationToken cancellation
    )
    {
        var folder = Directory.CreateTempSubdirectory("citybraid-plan-");
        string[] arguments =
        [
            "plan",
            "solve",
            model,
            "--results",
            Path.Combine(folder.FullName, "results"),
            "--json",
            .. options,
        ];
        return ProgramRun.OfAsync(ProgramPath, arguments, folder.FullName, cancellation);
    }

    /// <summary>Solves by <c>glpsol</c> with a published model file, to its tables.</summary>
    public static Task<ProgramRun> GlpsolAsync(string modelFile, string data, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("glpsol-");
        folder.CreateSubdirectory("results");
        return ProgramRun.OfAsync("glpsol", ["-m", modelFile, "-d", data], folder.FullName, cancellation);
    }

    /// <summary>
    /// Translates by <c>glpsol</c> and solves by <c>cbc</c>, the chain that large models go.
    /// </summary>
    public static async Task<(ProgramRun Translation, ProgramRun Solution)> ChainAsync(
        string modelFile,
        string data,
        CancellationToken cancellation
    )
    {
        var folder = Directory.CreateTempSubdirectory("cbc-");
        folder.CreateSubdirectory("results");
        string[] translation = ["-m", modelFile, "-d", data, "--wlp", "model.lp", "--check"];
        string[] solution = ["model.lp", "solve", "solution", "solution.txt"];
        return (
            await ProgramRun.OfAsync("glpsol", translation, folder.FullName, cancellation),
            await ProgramRun.OfAsync("cbc", solution, folder.FullName, cancellation)
        );
    }

    /// <summary>A number of the document that <c>plan solve</c> prints.</summary>
    public static double Number(ProgramRun run, params string[] path)
    {
        using var document = JsonDocument.Parse(run.Output);
        return path.Aggregate(document.RootElement, (element, name) => element.GetProperty(name)).GetDouble();
    }
}
