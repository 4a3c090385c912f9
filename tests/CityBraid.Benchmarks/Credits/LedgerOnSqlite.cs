using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CityBraid.Benchmarks;

/// <summary>Transfers through the use case on SQLite, each on the disk before it is answered, beside bare
///   transactions of two rows with the same settings.</summary>
internal sealed class LedgerOnSqlite : IBenchmark
{
    private const int Projects = 20;
    private const int Count = 5000;
    private const double ShareMin = 0.3;

    public string Name => "ledger-sqlite";

    public string What =>
        "durable transfers of credits on SQLite, beside bare transactions of two rows, synchronous = FULL";

    public string Goal => "≥ 0.3 of the bare rate";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var town = await LedgerTown.CreateAsync(isOnPostgres: false, Projects, cancellation);
        await TransferAsync(town, Count, cancellation);
        var bare = Bare(town.File + ".bare");
        var flushes = Flushes(town.File + ".flush");
        var clock = Stopwatch.StartNew();
        await TransferAsync(town, Count, cancellation);
        var rate = Count / clock.Elapsed.TotalSeconds;
        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rate:0}/s beside {bare:0}/s bare ({rate / bare:0.00}); the disk flushes {flushes:0}/s"
            ),
            rate / bare >= ShareMin
        );
    }

    private static async Task TransferAsync(LedgerTown town, int count, CancellationToken cancellation)
    {
        for (var i = 0; i < count; i++)
        {
            await town.TransferAsync(i % Projects, cancellation);
        }
    }

    private static double Bare(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        Run(connection, "CREATE TABLE moves (id INTEGER PRIMARY KEY, account TEXT, tonnes INTEGER)");
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < Count; i++)
        {
            using var transaction = connection.BeginTransaction();
            Run(connection, "INSERT INTO moves (account, tonnes) VALUES ('CITY-1', -1), ('BUYER-1', 1)");
            transaction.Commit();
        }

        return Count / clock.Elapsed.TotalSeconds;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static double Flushes(string file)
    {
        using var stream = new FileStream(file, FileMode.CreateNew);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < Count / 10; i++)
        {
            stream.WriteByte(1);
            stream.Flush(flushToDisk: true);
        }

        return Count / 10 / clock.Elapsed.TotalSeconds;
    }
}
