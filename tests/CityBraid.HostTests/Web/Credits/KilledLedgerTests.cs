using System.Globalization;
using System.Security.Cryptography;
using CityBraid.Benchmarks;
using CityBraid.Tests.Cli;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Web.Credits;

/// <summary>The program, or the server of its database, killed on the spot while many ask: nothing is
///   lost, nothing
///   is done twice, and the ledger is sealed on. More of the same is the benchmark
///   <c>ledger-faults</c>.</summary>
public sealed class KilledLedgerTests
{
    private const int Kills = 2;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestEngine.Sqlite)]
    [InlineData(TestEngine.Postgres)]
    [Trait("Pace", "Long")]
    public async Task A_killed_program_loses_and_doubles_nothing(TestEngine engine)
    {
        var address = engine == TestEngine.Postgres ? DurableAddress() : null;
        using var town = await LedgerTown.CreateAsync(
            address,
            FaultyRun.Projects,
            FaultyRun.Tonnes,
            Cancellation
        );
        await using var server = await LedgerServer.StartAsync(CliFolder.Executable, town, Cancellation);

        AssertSound(
            await new FaultyRun(town, server, Seed()).RunAsync(Kills, server.CrashAsync, Cancellation)
        );
    }

    [Fact]
    [Trait("Pace", "Long")]
    public async Task A_killed_database_server_loses_and_doubles_nothing()
    {
        await using var postgres = await CrashablePostgres.StartAsync(Cancellation);
        using var town = await LedgerTown.CreateAsync(
            postgres.Address,
            FaultyRun.Projects,
            FaultyRun.Tonnes,
            Cancellation
        );
        await using var server = await LedgerServer.StartAsync(CliFolder.Executable, town, Cancellation);

        AssertSound(
            await new FaultyRun(town, server, Seed()).RunAsync(Kills, postgres.CrashAsync, Cancellation)
        );
    }

    private static void AssertSound(FaultyRunOutcome outcome)
    {
        Assert.Empty(outcome.Wrong);
        Assert.NotEqual(0, outcome.Posted);
        Assert.NotEqual(outcome.Requests, outcome.Posted);
    }

    private static string DurableAddress() => PostgresServer.Create() + ";Options=-c synchronous_commit=on";

    private static int Seed()
    {
        var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"seed {seed}")
        );
        return seed;
    }
}
