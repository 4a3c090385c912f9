using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CityBraid.Web;

namespace CityBraid.Benchmarks;

/// <summary>Somebody who asks by chance over HTTP, sometimes goes away before the answer, and sends the same
///   again under the same key until it is answered.</summary>
internal sealed class StubbornClient : IDisposable
{
    private const string Credits = "/api/v1/credits";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient client;
    private readonly Random chance;
    private readonly string name;
    private readonly long tonnes;
    private readonly int projects;
    private readonly ConcurrentBag<string> orders;
    private int keys;

    public StubbornClient(LedgerServer server, SignedInPerson person, int seed, FaultyRun run)
    {
        client = new HttpClient(new SocketsHttpHandler { UseCookies = false })
        {
            BaseAddress = server.Address,
            Timeout = TimeSpan.FromSeconds(20),
        };
        client.DefaultRequestHeaders.Add("Cookie", person.Cookie);
        client.DefaultRequestHeaders.Add(Visitor.FormTokenHeader, FormToken.Make(person.Secret));
        chance = new Random(seed);
        name = person.Person.Name;
        (tonnes, projects, orders) = (FaultyRun.Tonnes, FaultyRun.Projects, run.Orders);
    }

    /// <summary>Every request with its answer.</summary>
    public List<RequestAnswer> Answers { get; } = [];

    /// <summary>Asks for something and does not rest until it is answered.</summary>
    public async Task AskAsync(CancellationToken cancellation)
    {
        var request = Pick();
        if (chance.Next(10) == 0)
        {
            await GoAwayAsync(request, cancellation);
        }

        var answer = await UntilAnsweredAsync(request, cancellation);
        Answers.Add(answer);
        if (answer.Transaction is { } done && done.GetProperty("kind").GetString() is "reserve")
        {
            orders.Add(
                $"{done.GetProperty("project").GetString()}/{done.GetProperty("sequence").GetInt64()}"
            );
        }
    }

    /// <summary>Sends everything once more; answers how many are answered otherwise than before.</summary>
    public async Task<int> ReplayAsync(CancellationToken cancellation)
    {
        var different = 0;
        foreach (var answer in Answers)
        {
            different += await UntilAnsweredAsync(answer, cancellation) == answer ? 0 : 1;
        }

        return different;
    }

    public void Dispose() => client.Dispose();

    private RequestAnswer Pick()
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{name}-{++keys:00000000}");
        if (!orders.IsEmpty && chance.Next(6) == 0)
        {
            var some = orders.ToArray();
            var decision = chance.Next(3) == 0 ? "refusal" : "approval";
            var order = $"{Credits}/orders/{some[chance.Next(some.Length)]}/{decision}";
            return new RequestAnswer(order, key, Body: null, 0, string.Empty);
        }

        var kind = chance.Next(8) switch
        {
            0 => "retire",
            1 => "cancel",
            2 => "trade",
            _ => "transfer",
        };
        var body = JsonSerializer.Serialize(
            new
            {
                kind,
                project = LedgerTown.Project(chance.Next(projects)).Value,
                vintage = LedgerTown.Year,
                number = chance.NextInt64(1, tonnes + 1),
                tonnes = chance.Next(1, 40),
                to = kind is "retire" or "cancel" ? null
                : chance.Next(2) == 0 ? LedgerTown.BuyerAccount.Value
                : LedgerTown.CityAccount.Value,
                beneficiary = kind is "retire" ? "a seminar" : null,
                reason = kind is "cancel" ? "as asked" : null,
                price = kind is "trade" ? "120 THB" : null,
            }
        );
        var path = kind is "trade" ? $"{Credits}/orders" : $"{Credits}/movements";
        return new RequestAnswer(path, key, body, 0, string.Empty);
    }

    /// <summary>Hangs up while the request is on its way, done or not.</summary>
    private async Task GoAwayAsync(RequestAnswer request, CancellationToken cancellation)
    {
        using var hasty = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        hasty.CancelAfter(TimeSpan.FromMilliseconds(chance.Next(1, 12)));
        await FindAnswerAsync(request, hasty.Token);
    }

    private async Task<RequestAnswer> UntilAnsweredAsync(
        RequestAnswer request,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            if (await FindAnswerAsync(request, cancellation) is { } answer)
            {
                return answer;
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    /// <summary>The answer; null when none came, or the server asks to come again.</summary>
    private async Task<RequestAnswer?> FindAnswerAsync(RequestAnswer request, CancellationToken cancellation)
    {
        try
        {
            using var message = new HttpRequestMessage(
                HttpMethod.Post,
                new Uri(request.Path, UriKind.Relative)
            );
            message.Headers.Add("Idempotency-Key", request.Key);
            message.Content = request.Body is { } body
                ? new StringContent(body, Encoding.UTF8, "application/json")
                : null;
            using var answer = await client.SendAsync(message, cancellation);
            var text = await answer.Content.ReadAsStringAsync(cancellation);
            return
                answer.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
                ? null
                : request.With((int)answer.StatusCode, text);
        }
        catch (Exception fault)
            when (fault is HttpRequestException or IOException or OperationCanceledException)
        {
            return null;
        }
    }
}
