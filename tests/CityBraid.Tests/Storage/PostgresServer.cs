using System.Diagnostics;
using System.Globalization;
using CityBraid.Tests.House;
using Npgsql;

namespace CityBraid.Tests.Storage;

/// <summary>A PostgreSQL server of this test run's own, started when the first test asks for it.</summary>
/// <remarks>It ends with this process, however that ends: <c>eng/postgres.sh</c> waits for it.</remarks>
internal static class PostgresServer
{
    private static readonly Lazy<string> Running = new(Start);

    private static int databases;

    /// <summary>The process that runs the server until its input, which is ours, ends.</summary>
    private static Process? keeper;

    /// <summary>How to reach the server as its administrator.</summary>
    public static NpgsqlConnectionStringBuilder Address => new(Running.Value) { Database = "postgres" };

    /// <summary>Makes an empty database.</summary>
    /// <returns>The connection string.</returns>
    public static string Create()
    {
        var number = Interlocked.Increment(ref databases).ToString(CultureInfo.InvariantCulture);
        var address = Address;
        Run($"CREATE DATABASE test_{number}");
        address.Database = $"test_{number}";
        return address.ConnectionString;
    }

    /// <summary>Removes a database, whoever is connected.</summary>
    public static void Drop(string database)
    {
        var address = new NpgsqlConnectionStringBuilder(database);
        Run($"DROP DATABASE {address.Database} WITH (FORCE)");
    }

    /// <summary>Runs a statement as the administrator.</summary>
    public static void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Address.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string Start()
    {
        var script = Path.Combine(Repository.Root, "eng", "postgres.sh");
        keeper = Process.Start(
            new ProcessStartInfo("bash", [script])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        return keeper.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("PostgreSQL did not start; the reason stands above.");
    }
}
