using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CityBraid.Tests.House;
using CityBraid.Web;

namespace CityBraid.Benchmarks;

/// <summary>Transfers over HTTP by people who are signed in, at fixed moments, whether or not the last one
///   was
///   answered.</summary>
/// <remarks>A transfer's time runs from the moment at which it was meant to be sent.</remarks>
internal sealed class LedgerHttp : IBenchmark
{
    private const string Program = "var/citybraid/citybraid";
    private const int People = 40;
    private const int Projects = 200;
    private const int PerSecond = 200;
    private const double MillisecondsMax = 50;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    private readonly ConcurrentBag<double> times = [];
    private int keys;
    private int errors;

    public string Name => "ledger-http";

    public string What =>
        $"{PerSecond} transfers a second over HTTP by {People} people who are signed in, each kept with who "
        + "did it, 200 projects, after 10 s of the same, on "
        + (IsOnPostgres ? "PostgreSQL" : "SQLite");

    public string Goal => "99 % within 50 ms, no error";

    private static bool IsOnPostgres => Options.Find("--database") is not "sqlite";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var town = await LedgerTown.CreateAsync(IsOnPostgres, Projects, cancellation);
        var program = Path.Combine(Repository.Root, Program);
        await using var server = await LedgerServer.StartAsync(program, town, cancellation);
        var people = new List<SignedInPerson>();
        for (var i = 0; i < People; i++)
        {
            var email = string.Create(CultureInfo.InvariantCulture, $"seller-{i}@example.org");
            people.Add(await town.AppointAsync(email, LedgerTown.City, cancellation));
        }

        using var client = new HttpClient(
            new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = int.MaxValue }
        )
        {
            BaseAddress = server.Address,
        };
        await SendAsync(client, people, WarmUp, cancellation);
        times.Clear();
        errors = 0;
        await SendAsync(client, people, Length, cancellation);
        return Tell([.. times.Order()]);
    }

    private Figure Tell(double[] sorted)
    {
        var p99 = sorted[sorted.Length * 99 / 100];
        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"50 % within {sorted[sorted.Length / 2]:0.0} ms, 99 % within {p99:0.0} ms, slowest "
                    + $"{sorted[^1]:0.0} ms of {sorted.Length}, {errors} errors"
            ),
            p99 <= MillisecondsMax && errors == 0
        );
    }

    private async Task SendAsync(
        HttpClient client,
        List<SignedInPerson> people,
        TimeSpan length,
        CancellationToken cancellation
    )
    {
        var (clock, sent) = (Stopwatch.StartNew(), new List<Task>());
        for (var i = 0; i < length.TotalSeconds * PerSecond; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / PerSecond);
            if (due > clock.Elapsed)
            {
                await Task.Delay(due - clock.Elapsed, cancellation);
            }

            sent.Add(
                SendAsync(client, people[i % People], i % Projects, () => clock.Elapsed - due, cancellation)
            );
        }

        await Task.WhenAll(sent);
    }

    private async Task SendAsync(
        HttpClient client,
        SignedInPerson person,
        int project,
        Func<TimeSpan> late,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri("/api/v1/credits/movements", UriKind.Relative)
        );
        request.Headers.Add("Cookie", person.Cookie);
        request.Headers.Add(Visitor.FormTokenHeader, FormToken.Make(person.Secret));
        request.Headers.Add("Idempotency-Key", $"http-{Interlocked.Increment(ref keys):00000000}");
        var body = new
        {
            kind = "transfer",
            project = LedgerTown.Project(project).Value,
            vintage = LedgerTown.Year,
            number = 1,
            tonnes = 1,
            to = LedgerTown.BuyerAccount.Value,
        };
        request.Content = new StringContent(
            JsonSerializer.Serialize(body),
            Encoding.UTF8,
            "application/json"
        );
        using var answer = await client.SendAsync(request, cancellation);
        await answer.Content.ReadAsByteArrayAsync(cancellation);
        times.Add(late().TotalMilliseconds);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            Interlocked.Increment(ref errors);
        }
    }
}
