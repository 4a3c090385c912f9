using CityBraid.Credits;
using CityBraid.Tests.Storage;
using Npgsql;

namespace CityBraid.Tests.Credits;

/// <summary>Requests by chance, one after the other and many at once, beside a model that cannot be
///   wrong.</summary>
public abstract class RandomLedgerTests(TestEngine engine)
{
    private const int Tonnes = 2000;

    [Fact]
    public async Task The_ledger_does_what_a_simple_model_does()
    {
        var seed = Seed.New();
        await using var registry = await Registry.WithCreditsAsync(engine, Tonnes);
        var (client, model) = (new LedgerClient(registry, seed, Tonnes), new LedgerModel(Tonnes));
        for (var i = 0; i < 250; i++)
        {
            var before = client.Done.Count;
            await client.SendAsync();
            client.Done.Skip(before).SelectMany(done => done.Movements).ToList().ForEach(model.Apply);
        }

        Assert.NotEmpty(client.Done);
        model.AssertSame(await BlocksAsync(registry));
        await client.ReplayAsync();
        model.AssertSame(await BlocksAsync(registry));
        await AssertSoundAsync(registry);
    }

    [Fact]
    [Trait("Pace", "Long")]
    public async Task Many_clients_at_once_leave_what_their_answers_say_in_order()
    {
        var seed = Seed.New();
        await using var registry = await Registry.WithCreditsAsync(engine, Tonnes);
        var clients = await SendAtOnceAsync(registry, seed, 32, beside: () => registry.SealAsync());

        await AssertToldAsync(registry, clients);
    }

    /// <summary>Sends 30 requests from each of many clients, and does something beside it again and
    ///   again.</summary>
    private protected static async Task<IReadOnlyList<LedgerClient>> SendAtOnceAsync(
        Registry registry,
        int seed,
        int count,
        Func<Task> beside
    )
    {
        var clients = Enumerable
            .Range(0, count)
            .Select(i => new LedgerClient(registry, seed + i, Tonnes))
            .ToList();
        using var ended = new CancellationTokenSource();
        var besides = RepeatAsync(beside, ended.Token);
        await Task.WhenAll(
            clients.Select(client =>
                Task.Run(async () =>
                {
                    for (var i = 0; i < 10; i++)
                    {
                        await client.SendAsync();
                    }
                })
            )
        );
        await ended.CancelAsync();
        await besides;
        return clients;
    }

    /// <summary>Every tonne lies where the answers together say, and sending all again changes
    ///   nothing.</summary>
    private protected static async Task AssertToldAsync(
        Registry registry,
        IReadOnlyList<LedgerClient> clients
    )
    {
        var model = new LedgerModel(Tonnes);
        var done = clients.SelectMany(client => client.Done).OrderBy(one => one.Sequence).ToList();
        done.SelectMany(one => one.Movements).ToList().ForEach(model.Apply);
        Assert.Equal(done.Count, done.Select(one => one.Sequence).Distinct().Count());
        model.AssertSame(await BlocksAsync(registry));
        await Task.WhenAll(clients.Select(client => client.ReplayAsync()));
        model.AssertSame(await BlocksAsync(registry));
        await AssertSoundAsync(registry);
    }

    private static async Task RepeatAsync(Func<Task> work, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            await work();
            await Task.Delay(20, CancellationToken.None);
        }
    }

    private static Task<IReadOnlyList<SerialBlock>> BlocksAsync(Registry registry) =>
        registry.Ledger.ListBlocksAsync(new BlockFilter(Project: Registry.Solar), Registry.Cancellation);

    /// <summary>The record proves itself, and made anew from its log it is the same.</summary>
    private static async Task AssertSoundAsync(Registry registry)
    {
        await registry.SealAsync();
        var before = await registry.VerifyLedgerAsync();
        Assert.Empty(before.Violations);
        var blocks = await BlocksAsync(registry);
        Registry.Value(
            await registry
                .Get<RebuildLedger>()
                .RunAsync(CityBraid.Kernel.Actor.LocalAdministrator, Registry.Cancellation)
        );
        Assert.Equal(blocks, await BlocksAsync(registry));
        Assert.Equal(before.Head, (await registry.VerifyLedgerAsync()).Head);
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
            await using var registry = await Registry.WithCreditsAsync(TestEngine.Postgres, Tonnes);
            var clients = await SendAtOnceAsync(
                registry,
                seed,
                8,
                beside: () => Task.Run(() => registry.Rows(BreakAll))
            );

            // What was broken last still lies in the pool.
            NpgsqlConnection.ClearAllPools();
            await AssertToldAsync(registry, clients);
        }
    }
}
