using System.Runtime.InteropServices;
using CityBraid.Tests.Planning;

namespace CityBraid.Tests.Cli;

/// <summary>Plans that go wrong: one sentence, the right exit code, no partial results.</summary>
public sealed class PlanFailureTests : IDisposable
{
    private const string SolverLibrary = "libClp.so.1";

    private readonly PlanFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_that_breaks_off_is_refused_at_its_line()
    {
        var text = SmallModel.With();
        var model = folder.Cli.Write("town.txt", text[..text.LastIndexOf(" ;", StringComparison.Ordinal)]);

        var run = (await folder.SolveAsync(model)).Refused();

        var error = Assert.Single(run.Errors);
        Assert.Equal("planning.truncated", error.Code);
        Assert.Matches(@"^town\.txt .*\d+$", error.Where);
        folder.HoldsOnlyTheModel();
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_refused()
    {
        var run = (await folder.SolveAsync(folder.Cli.PathOf("none.txt"))).Refused();

        Assert.Equal("not-found", run.Json.GetProperty("refused").Text("kind"));
        Assert.Contains("none.txt", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task What_is_there_already_is_never_replaced()
    {
        var model = folder.Write();
        Directory.CreateDirectory(folder.Results);
        var note = Path.Combine(folder.Results, "note.txt");
        await File.WriteAllTextAsync(note, "mine", TestContext.Current.CancellationToken);

        var solve = (await folder.SolveAsync(model)).Refused();
        var convert = await folder.Cli.JsonAsync(
            "plan",
            "convert",
            model,
            "--to",
            "datafile",
            "--out",
            model
        );

        Assert.Equal("conflict", solve.Json.GetProperty("refused").Text("kind"));
        Assert.Equal("conflict", convert.Refused().Json.GetProperty("refused").Text("kind"));
        Assert.Equal([note], Directory.GetFileSystemEntries(folder.Results));
        Assert.Equal(["results", "town.txt"], folder.Names);
    }

    [Fact]
    public async Task A_missing_solver_is_a_failure_of_the_environment_in_one_sentence()
    {
        var run = await SolveWithLibraryAsync([]);

        Assert.Contains("coinor-libclp1", run.Error.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_solver_that_crashes_is_a_failure_of_the_environment()
    {
        var noSolver = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "libSystem.Native.so");

        var run = await SolveWithLibraryAsync(
            await File.ReadAllBytesAsync(noSolver, TestContext.Current.CancellationToken)
        );

        Assert.Contains("ended before it had answered", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Solves where the system finds other bytes in the solver's place.</summary>
    private async Task<CliRun> SolveWithLibraryAsync(byte[] library)
    {
        var model = folder.Write();
        using var libraries = new CliFolder();
        libraries.Write(SolverLibrary, library);
        folder.Cli.Environment["LD_LIBRARY_PATH"] = Path.GetDirectoryName(libraries.Database)!;

        var run = (await folder.SolveAsync(model)).Ended(70);

        Assert.Equal(string.Empty, run.Output);
        folder.HoldsOnlyTheModel();
        return run;
    }
}
