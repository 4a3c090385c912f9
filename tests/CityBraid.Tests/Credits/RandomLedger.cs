using CityBraid.Credits;

namespace CityBraid.Tests.Credits;

/// <summary>Requests by chance beside a model that cannot be wrong: one after the other, and many at
///   once.</summary>
internal static class RandomLedger
{
    /// <summary>How many tonnes the registry has in the beginning.</summary>
    public const int Tonnes = 2000;

    private const int Look = 100;

    /// <summary>Sends one request after the other and compares step by step; in the end sends everything once
    ///   more.</summary>
    /// <param name="registry">A registry with its tonnes in the city's account.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="mayGoOn">Whether one more is sent after so many.</param>
    public static async Task SendOneByOneAsync(Registry registry, int seed, Predicate<int> mayGoOn)
    {
        var (client, model) = (new LedgerClient(registry, seed, Tonnes), new LedgerModel(Tonnes));
        for (var i = 0; mayGoOn(i); i++)
        {
            var before = client.Done.Count;
            await client.SendAsync();
            client.Done.Skip(before).SelectMany(done => done.Movements).ToList().ForEach(model.Apply);
            if (i % Look == 0)
            {
                model.AssertSame(await BlocksAsync(registry));
            }
        }

        Assert.NotEmpty(client.Done);
        model.AssertSame(await BlocksAsync(registry));
        await client.ReplayAsync();
        model.AssertSame(await BlocksAsync(registry));
        await AssertSoundAsync(registry);
    }

    /// <summary>Sends so many requests from each of many clients, and does something beside it again and
    ///   again.</summary>
    public static async Task<IReadOnlyList<LedgerClient>> SendAtOnceAsync(
        Registry registry,
        int seed,
        int count,
        int each,
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
                    for (var i = 0; i < each; i++)
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
    public static async Task AssertToldAsync(Registry registry, IReadOnlyList<LedgerClient> clients)
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
}
