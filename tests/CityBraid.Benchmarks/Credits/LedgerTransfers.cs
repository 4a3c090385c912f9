using System.Globalization;
using CityBraid.Tests.Storage;
using Npgsql;

namespace CityBraid.Benchmarks;

/// <summary>Transfers through the use case on PostgreSQL, beside pgbench's bank on the same server.</summary>
internal sealed class LedgerTransfers : IBenchmark
{
    private const int Clients = 8;
    private const int Projects = 200;
    private const int Seconds = 8;
    private const double SpreadMin = 0.5;
    private const double HotMin = 0.25;

    public string Name => "ledger-transfers";

    public string What =>
        "transfers of credits by 8 clients on PostgreSQL, over 200 projects and of one, beside pgbench TPC-B";

    public string Goal => "≥ 0.5 of TPC-B spread, ≥ 0.25 of one block";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var town = await LedgerTown.CreateAsync(isOnPostgres: true, Projects, cancellation);
        await RateAsync(town, seconds: 2, client => client, cancellation);
        var bank = await BankAsync(cancellation);
        var chance = new Random(1);
        var spread = await RateAsync(town, Seconds, _ => Next(chance), cancellation);
        var hot = await RateAsync(town, Seconds, _ => 0, cancellation);
        await town.SealAsync(cancellation);
        var report = await town.VerifyAsync(cancellation);
        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"TPC-B {bank:0}/s; spread {spread:0}/s ({spread / bank:0.00}), one block {hot:0}/s "
                    + $"({hot / bank:0.00}); {report.Violations.Count} violations in {report.Transactions}"
            ),
            spread / bank >= SpreadMin && hot / bank >= HotMin && report.Violations.Count == 0
        );
    }

    private static int Next(Random chance)
    {
        lock (chance)
        {
            return chance.Next(Projects);
        }
    }

    private static Task<double> RateAsync(
        LedgerTown town,
        int seconds,
        Func<int, int> pick,
        CancellationToken cancellation
    ) =>
        TransferRate.MeasureAsync(
            Clients,
            seconds,
            client => town.TransferAsync(pick(client), cancellation),
            cancellation
        );

    /// <summary>The transactions per second of pgbench's own script, on a database of its own.</summary>
    private static async Task<double> BankAsync(CancellationToken cancellation)
    {
        var bank = PostgresServer.Create();
        var name = new NpgsqlConnectionStringBuilder(bank).Database;
        await PostgresProgram.RunAsync("pgbench", bank, $"-i -q -s 10 {name}", cancellation);
        var told = await PostgresProgram.RunAsync(
            "pgbench",
            bank,
            $"-c {Clients} -j 2 -T {Seconds} {name}",
            cancellation
        );
        var line = told.Split('\n').First(one => one.StartsWith("tps = ", StringComparison.Ordinal));
        return double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture);
    }
}
