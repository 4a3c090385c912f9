using System.Diagnostics;
using CityBraid.Tests.Storage;
using Npgsql;

namespace CityBraid.Tests.Credits;

/// <summary>Requests by chance, one after the other and many at once, beside a model that cannot be
///   wrong.</summary>
public abstract class RandomLedgerTests(TestEngine engine)
{
    /// <summary>As long as a short suite may take.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);

    [Fact]
    [Trait("Pace", "Long")]
    public async Task The_ledger_does_what_a_simple_model_does()
    {
        var seed = Seed.New();
        await using var registry = await Registry.WithCreditsAsync(engine, RandomLedger.Tonnes);
        var clock = Stopwatch.StartNew();

        await RandomLedger.SendOneByOneAsync(registry, seed, count => count < 200 || clock.Elapsed < Length);
    }

    [Fact]
    [Trait("Pace", "Long")]
    public async Task Many_clients_at_once_leave_what_their_answers_say_in_order()
    {
        var seed = Seed.New();
        await using var registry = await Registry.WithCreditsAsync(engine, RandomLedger.Tonnes);
        var clients = await RandomLedger.SendAtOnceAsync(
            registry,
            seed,
            32,
            10,
            beside: () => registry.SealAsync()
        );

        await RandomLedger.AssertToldAsync(registry, clients);
    }

    public sealed class OnSqlite() : RandomLedgerTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : RandomLedgerTests(TestEngine.Postgres)
    {
        private const string BreakAll = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """;

        [Fact]
        [Trait("Pace", "Long")]
        public async Task Connections_that_break_before_or_after_the_commit_lose_and_double_nothing()
        {
            var seed = Seed.New();
            await using var registry = await Registry.WithCreditsAsync(
                TestEngine.Postgres,
                RandomLedger.Tonnes
            );
            var clients = await RandomLedger.SendAtOnceAsync(
                registry,
                seed,
                8,
                10,
                beside: () => Task.Run(() => registry.Rows(BreakAll))
            );

            // What was broken last still lies in the pool.
            NpgsqlConnection.ClearAllPools();
            await RandomLedger.AssertToldAsync(registry, clients);
        }
    }
}
