using System.Globalization;
using CityBraid.Tests.House;
using CityBraid.Tests.Storage;

namespace CityBraid.Benchmarks;

/// <summary>The program, or the server of its database, killed on the spot while clients ask by
///   chance.</summary>
internal sealed class LedgerFaults : IBenchmark
{
    private const string Program = "var/citybraid/citybraid";

    public string Name => "ledger-faults";

    public string What =>
        "SIGKILL of the program on SQLite and on PostgreSQL, and of PostgreSQL itself, while 8 clients ask "
        + "over HTTP; everything sent again";

    public string Goal => "no violation, no lost answer";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var (kills, seed) = (Options.Number("--kills", 10), Options.Seed());
        await using var postgres = await CrashablePostgres.StartAsync(cancellation);
        FaultyRunOutcome[] outcomes =
        [
            await RunAsync(address: null, kills, seed, faultAsync: null, cancellation),
            await RunAsync(
                PostgresServer.Create() + ";Options=-c synchronous_commit=on",
                kills,
                seed,
                faultAsync: null,
                cancellation
            ),
            await RunAsync(postgres.Address, kills, seed, postgres.CrashAsync, cancellation),
        ];
        var wrong = outcomes.SelectMany(outcome => outcome.Wrong).ToList();
        wrong.ForEach(Console.WriteLine);
        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{outcomes.Sum(one => one.Faults)} kills, {outcomes.Sum(one => one.Requests)} requests, "
                    + $"{outcomes.Sum(one => one.Posted)} of them posted, {wrong.Count} violations, "
                    + $"seed {seed}"
            ),
            wrong.Count == 0
        );
    }

    /// <summary>One run; without another fault the program itself is killed.</summary>
    private static async Task<FaultyRunOutcome> RunAsync(
        string? address,
        int kills,
        int seed,
        Func<CancellationToken, Task>? faultAsync,
        CancellationToken cancellation
    )
    {
        using var town = await LedgerTown.CreateAsync(
            address,
            FaultyRun.Projects,
            FaultyRun.Tonnes,
            cancellation
        );
        var program = Path.Combine(Repository.Root, Program);
        await using var server = await LedgerServer.StartAsync(program, town, cancellation);
        return await new FaultyRun(town, server, seed).RunAsync(
            kills,
            faultAsync ?? server.CrashAsync,
            cancellation
        );
    }
}
