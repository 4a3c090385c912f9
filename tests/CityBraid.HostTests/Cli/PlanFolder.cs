using CityBraid.Tests.Planning;

namespace CityBraid.Tests.Cli;

/// <summary>A temporary folder with a model of two power plants, for the verbs of plans.</summary>
internal sealed class PlanFolder : IDisposable
{
    private const string Model = "town.txt";

    /// <summary>The folder and its runs.</summary>
    public CliFolder Cli { get; } = new();

    /// <summary>Where results go.</summary>
    public string Results => Cli.PathOf("results");

    /// <summary>The names of everything in the folder, hidden ones included.</summary>
    public IEnumerable<string?> Names =>
        Directory
            .EnumerateFileSystemEntries(Path.GetDirectoryName(Cli.Database)!)
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal);

    /// <summary>Writes the model with some statements in place of its own, and answers its path.</summary>
    public string Write(params string[] statements) => Cli.Write(Model, SmallModel.With(statements));

    /// <summary>Solves a model by the real executable.</summary>
    public Task<CliRun> SolveAsync(string model, params string[] more) =>
        Cli.StartJsonAsync(["plan", "solve", model, "--results", Results, .. more]);

    /// <summary>A file of the results.</summary>
    public string Table(string name) => File.ReadAllText(Path.Combine(Results, name + ".csv"));

    /// <summary>Asserts that a run left nothing behind but the model.</summary>
    public void HoldsOnlyTheModel() => Assert.Equal([Model], Names);

    /// <summary>Removes the folder.</summary>
    public void Dispose() => Cli.Dispose();
}
