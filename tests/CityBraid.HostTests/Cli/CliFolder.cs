using System.Diagnostics;
using System.Text;
using CityBraid.Cli;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cli;

/// <summary>A temporary folder with a database of its own, in which the real executable is run.</summary>
internal sealed class CliFolder(string? database = null) : IDisposable
{
    /// <summary>The real executable.</summary>
    public static readonly string Executable = FindExecutable();

    /// <summary>The arguments that register the city of the examples.</summary>
    public static readonly string[] AddKhonKaen =
    [
        "place",
        "add",
        "khon-kaen",
        "--name",
        "เทศบาลนครขอนแก่น",
        "--country",
        "TH",
        "--population",
        "2019=115000",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-");

    /// <summary>The variables set for every run, beside the machine's own.</summary>
    public Dictionary<string, string> Environment { get; } =
        new(StringComparer.Ordinal) { ["LANG"] = "C.UTF-8", ["LC_ALL"] = "C.UTF-8" };

    /// <summary>The database's bytes, to see whether anything changed; null when there is none.</summary>
    public byte[]? DatabaseBytes => File.Exists(Database) ? File.ReadAllBytes(Database) : null;

    /// <summary>The database that every run works on.</summary>
    public string Database => database ?? PathOf("test.db");

    /// <summary>A file of the folder.</summary>
    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Writes a text file into the folder and answers its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file into the folder and answers its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    /// <summary>A workbook of the examples.</summary>
    public static string Example(string name) => Path.Combine(Repository.Root, "examples", "khon-kaen", name);

    /// <summary>Runs a verb on the folder's database in this process and asks for JSON.</summary>
    public Task<CliRun> JsonAsync(params string[] arguments) => HereAsync([.. arguments, "--json"]);

    /// <summary>Runs a verb on the folder's database in this process, for people.</summary>
    public Task<CliRun> HereAsync(params string[] arguments) =>
        TalkAsync(person: null, [.. arguments, "--database", Database]);

    /// <summary>Runs the command line in this process.</summary>
    /// <param name="person">What the person at the terminal answers; null when there is nobody.</param>
    /// <param name="arguments">All arguments.</param>
    public static async Task<CliRun> TalkAsync(string? person, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(person ?? string.Empty);
        using var terminal = new Terminal(output, error, input, HasPerson: person is not null, Width: 120);
        var exitCode = await CommandLine.RunAsync(arguments, terminal);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs the real executable on the folder's database and asks for JSON.</summary>
    public Task<CliRun> StartJsonAsync(params string[] arguments) =>
        StartAsync([.. arguments, "--json", "--database", Database]);

    /// <summary>Runs the real executable as somebody held to the modes of files.</summary>
    /// <remarks>The administrator of a machine may write anything, unless that power is laid down.</remarks>
    public Task<CliRun> StartPowerlessAsync(params string[] arguments)
    {
        string[] command = [Executable, .. arguments, "--json", "--database", Database];
        return System.Environment.IsPrivilegedProcess
            ? ToEndAsync(Start("setpriv", ["--bounding-set=-all", "--inh-caps=-all", .. command]))
            : ToEndAsync(Start(Executable, command[1..]));
    }

    /// <summary>Runs the real executable with exactly these arguments to its end.</summary>
    public Task<CliRun> StartAsync(params string[] arguments) => ToEndAsync(Start(arguments));

    /// <summary>Starts the real executable with exactly these arguments.</summary>
    public Process Start(params string[] arguments) => Start(Executable, arguments);

    private static async Task<CliRun> ToEndAsync(Process started)
    {
        using var process = started;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new CliRun(process.ExitCode, await output, await error);
    }

    private Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Registers the city of the examples.</summary>
    public async Task AddKhonKaenAsync() => (await JsonAsync(AddKhonKaen)).Done();

    /// <summary>Imports a file into the city.</summary>
    public Task<CliRun> ImportAsync(string path, params string[] more) =>
        JsonAsync(["facts", "import", path, "--place", "khon-kaen", .. more]);

    /// <summary>Removes the folder.</summary>
    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>The program where its own project builds it, in the configuration of these tests.</summary>
    private static string FindExecutable()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var project = Path.Combine(Repository.Root, "src", "CityBraid.Cli");
        return Path.Combine(project, "bin", output.Parent!.Name, output.Name, "citybraid");
    }
}
