using System.Diagnostics;
using System.Globalization;
using CityBraid.Tests.House;
using Npgsql;

namespace CityBraid.Benchmarks;

/// <summary>A PostgreSQL server of its own that can be killed with all its processes and started anew on
///   what it
///   left.</summary>
/// <remarks>What is committed is handed to the machine before it is told, as on a server in service: the
///   settings
///   for tests would lose it with the server's memory.</remarks>
internal sealed class CrashablePostgres : IAsyncDisposable
{
    private const string AsOwner = """
        folder=$1 program=$2
        set -- "$program" --pgdata="$folder" --log="$folder/../log" --silent --wait start
        if [ "$(id -u)" = 0 ]; then
          owner=$(stat -c %u "$folder") group=$(stat -c %g "$folder")
          set -- setpriv --reuid="$owner" --regid="$group" --clear-groups "$@"
        fi
        cd / && "$@" >/dev/null 2>&1
        """;

    private readonly Process keeper;
    private readonly string folder;
    private readonly string program;

    private CrashablePostgres(Process keeper, string address)
    {
        this.keeper = keeper;
        var settings = new NpgsqlConnectionStringBuilder(address) { Database = "postgres", Pooling = false };
        using var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Open();
        Run(connection, "CREATE DATABASE ledger");
        folder = (string)Run(connection, "SHOW data_directory")!;
        var binary = new FileInfo(Path.Combine("/proc", Text(Postmaster), "exe"));
        program = Path.Combine(Path.GetDirectoryName(binary.ResolveLinkTarget(true)!.FullName)!, "pg_ctl");
        Address = $"{address};Database=ledger;Options=-c synchronous_commit=on";
    }

    /// <summary>The connection string of an empty database.</summary>
    public string Address { get; }

    private int Postmaster =>
        int.Parse(
            File.ReadLines(Path.Combine(folder, "postmaster.pid")).First(),
            CultureInfo.InvariantCulture
        );

    /// <summary>Starts the server.</summary>
    public static async Task<CrashablePostgres> StartAsync(CancellationToken cancellation)
    {
        var script = Process.Start(
            new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "eng", "postgres.sh")])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        var address = await script.StandardOutput.ReadLineAsync(cancellation);
        return new CrashablePostgres(script, address!);
    }

    /// <summary>Kills the server and all that serve its connections (SIGKILL), and starts it anew.</summary>
    public async Task CrashAsync(CancellationToken cancellation)
    {
        var postmaster = Postmaster;
        var all = Children(postmaster).Prepend(postmaster).ToList();
        foreach (var one in all)
        {
            Kill(one);
        }

        while (all.Exists(one => Directory.Exists(Path.Combine("/proc", Text(one)))))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), cancellation);
        }

        using var starter = Process.Start(
            new ProcessStartInfo("bash", ["-c", AsOwner, "start", folder, program])
            {
                UseShellExecute = false,
            }
        )!;
        await starter.WaitForExitAsync(cancellation);
        if (starter.ExitCode != 0)
        {
            throw new InvalidOperationException($"PostgreSQL did not start anew: {starter.ExitCode}.");
        }

        NpgsqlConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync(CancellationToken.None);
        keeper.Dispose();
    }

    private static object? Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    private static IEnumerable<int> Children(int process) =>
        File.ReadAllText(Path.Combine("/proc", Text(process), "task", Text(process), "children"))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(child => int.Parse(child, CultureInfo.InvariantCulture));

    private static void Kill(int process)
    {
        try
        {
            using var one = Process.GetProcessById(process);
            one.Kill();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            // It ended by itself meanwhile.
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
