using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using CityBraid.Credits;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>Clients who ask by chance over HTTP while something is killed again and again; then everything is
///   sent once more, and the ledger is looked at.</summary>
internal sealed class FaultyRun(LedgerTown town, LedgerServer server, int seed)
{
    /// <summary>How many projects there are.</summary>
    public const int Projects = 3;

    /// <summary>How many tonnes each of them has.</summary>
    public const long Tonnes = 2000;

    private const int Clients = 8;

    private readonly Random chance = new(seed);
    private readonly List<string> wrong = [];

    /// <summary>The orders that were made, as <c>project/number</c>.</summary>
    public ConcurrentBag<string> Orders { get; } = [];

    /// <summary>Runs through so many faults.</summary>
    /// <param name="count">How many.</param>
    /// <param name="faultAsync">Kills something, and starts it anew.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<FaultyRunOutcome> RunAsync(
        int count,
        Func<CancellationToken, Task> faultAsync,
        CancellationToken cancellation
    )
    {
        var registrar = await town.AppointAsync("keeper@example.org", LedgerTown.Registrar, cancellation);
        var clients = new List<StubbornClient>();
        for (var i = 0; i < Clients; i++)
        {
            var email = string.Create(CultureInfo.InvariantCulture, $"client-{i}@example.org");
            var organisation = i % 2 == 0 ? LedgerTown.City : LedgerTown.Buyers;
            var person = await town.AppointAsync(email, organisation, cancellation);
            clients.Add(new StubbornClient(server, person, seed + i, this));
        }

        var before = (await town.VerifyAsync(cancellation)).Transactions;
        await AskAsync(clients, count, faultAsync, cancellation);
        await CheckAsync(clients, registrar, before, cancellation);
        var answers = clients.SelectMany(client => client.Answers).ToList();
        clients.ForEach(client => client.Dispose());
        return new FaultyRunOutcome(
            count,
            answers.Count,
            answers.Count(answer => answer.Transaction is not null),
            wrong
        );
    }

    private async Task AskAsync(
        List<StubbornClient> clients,
        int count,
        Func<CancellationToken, Task> faultAsync,
        CancellationToken cancellation
    )
    {
        var (isOver, answered) = (false, 0);
        var asking = clients.ConvertAll(client =>
            Task.Run(
                async () =>
                {
                    while (!Volatile.Read(ref isOver))
                    {
                        await client.AskAsync(cancellation);
                        Interlocked.Increment(ref answered);
                    }
                },
                cancellation
            )
        );
        for (var (i, next) = (0, 0); i <= count; i++)
        {
            // By answers and not by the clock: on a busy machine too little would happen between two faults.
            next += chance.Next(40, 160);
            while (Volatile.Read(ref answered) < next && !asking.Exists(one => one.IsFaulted))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(chance.Next(1, 10)), cancellation);
            }

            if (i < count)
            {
                await faultAsync(cancellation);
            }
        }

        Volatile.Write(ref isOver, true);
        await Task.WhenAll(asking);
    }

    private async Task CheckAsync(
        List<StubbornClient> clients,
        SignedInPerson registrar,
        long before,
        CancellationToken cancellation
    )
    {
        var done = clients
            .SelectMany(client => client.Answers)
            .Select(answer => answer.Transaction)
            .OfType<JsonElement>()
            .ToList();
        await CheckOwnersAsync(done, cancellation);
        var different = await Task.WhenAll(clients.Select(client => client.ReplayAsync(cancellation)));
        Expect("requests answered otherwise when sent again", 0, different.Sum());
        await CheckOwnersAsync(done, cancellation);
        using var keeper = new HttpClient(new SocketsHttpHandler { UseCookies = false })
        {
            BaseAddress = server.Address,
        };
        keeper.DefaultRequestHeaders.Add("Cookie", registrar.Cookie);
        Expect("lines under a signed root", before + done.Count, await SealedAsync(keeper, cancellation));
        var report = await GetAsync(keeper, "verification", cancellation);
        Expect("lines", before + done.Count, report.GetProperty("transactions").GetInt64());
        wrong.AddRange(
            report.GetProperty("violations").EnumerateArray().Select(violation => violation.GetRawText())
        );
    }

    /// <summary>Every tonne lies where the answers together say, project by project in order of the
    ///   log.</summary>
    private async Task CheckOwnersAsync(List<JsonElement> done, CancellationToken cancellation)
    {
        var ledger = town.Rooms.GetRequiredService<ILedgerStore>();
        for (var i = 0; i < Projects; i++)
        {
            var project = LedgerTown.Project(i);
            var owners = new TonneOwners(Tonnes);
            var told = done.Where(one => one.GetProperty("project").GetString() == project.Value)
                .OrderBy(one => one.GetProperty("sequence").GetInt64())
                .ToList();
            Expect($"tonnes of {project} that were elsewhere", 0, told.Sum(owners.Apply));
            var blocks = await ledger.ListBlocksAsync(
                new BlockFilter(Project: project, Max: int.MaxValue),
                cancellation
            );
            Expect($"tonnes of {project} that are elsewhere", 0, owners.Compare(blocks));
        }
    }

    /// <summary>How many lines are sealed, once that stays as it is.</summary>
    private static async Task<long> SealedAsync(HttpClient keeper, CancellationToken cancellation)
    {
        var (last, size) = (-1L, 0L);
        while (size != last)
        {
            await Task.Delay(TimeSpan.FromSeconds(2), cancellation);
            (last, size) = (
                size,
                (await GetAsync(keeper, "root", cancellation)).GetProperty("size").GetInt64()
            );
        }

        return size;
    }

    private static Task<JsonElement> GetAsync(
        HttpClient keeper,
        string what,
        CancellationToken cancellation
    ) =>
        keeper.GetFromJsonAsync<JsonElement>(
            new Uri($"/api/v1/credits/{what}", UriKind.Relative),
            cancellation
        );

    private void Expect(string what, long expected, long found)
    {
        if (found != expected)
        {
            wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: {found}, not {expected}"));
        }
    }
}
