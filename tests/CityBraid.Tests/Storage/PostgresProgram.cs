using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace CityBraid.Tests.Storage;

/// <summary>A program that PostgreSQL brings, run against a database.</summary>
internal static class PostgresProgram
{
    /// <summary>Runs the newest one there is to its end; answers what it wrote.</summary>
    /// <param name="name">Its name, such as <c>pg_dump</c>.</param>
    /// <param name="database">The connection string.</param>
    /// <param name="options">What it is told beside where the database is.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<string> RunAsync(
        string name,
        string database,
        string options,
        CancellationToken cancellation
    )
    {
        var address = new NpgsqlConnectionStringBuilder(database);
        var port = address.Port.ToString(CultureInfo.InvariantCulture);
        var program = Directory
            .GetFiles("/usr/lib/postgresql", name, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Last();
        var where = $"-h {address.Host} -p {port} -U {address.Username}";
        using var process = Process.Start(
            new ProcessStartInfo(program, $"{where} {options}")
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                Environment = { ["PGPASSWORD"] = address.Password },
            }
        )!;
        var told = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0
            ? told
            : throw new InvalidOperationException($"{name} ended with {process.ExitCode}.");
    }
}
