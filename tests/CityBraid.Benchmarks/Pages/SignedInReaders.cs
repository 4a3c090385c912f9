using System.Diagnostics;
using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>Two hundred people at work in ten cities, and the program that serves them, each in a process
///   of its own.</summary>
internal sealed class SignedInReaders : IBenchmark
{
    private const int Readers = 200;
    private const double MillisecondsMax = 100;
    private const string Program = "var/citybraid/citybraid";

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(60);
    private static readonly Uri Address = new("http://127.0.0.1:18098");

    public string Name => "signed-in-readers";

    public string What =>
        $"{Readers} signed-in readers for 60 s on loopback, each opening home, data hub or inventory of a "
        + $"city with {ServedCity.Facts} facts each second, after 10 s of the same, on "
        + (IsOnPostgres ? "PostgreSQL" : "SQLite");

    public string Goal => "95 % within 100 ms, no error";

    private static bool IsOnPostgres => Options.Find("--database") is "postgres";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var database = IsOnPostgres
            ? await BenchmarkDatabase.CreateOnPostgresAsync(cancellation)
            : await BenchmarkDatabase.CreateAsync(cancellation);
        var readers = await WorkingPeople.AddAsync(database, Readers, cancellation);
        using var server = Start(database.Address);
        try
        {
            await AnswerAsync(cancellation);
            var load = new ReaderLoad(Address, readers);
            await load.RunAsync(WarmUp, cancellation);
            server.Refresh();
            var before = server.TotalProcessorTime;
            var times = await load.RunAsync(Length, cancellation);
            server.Refresh();
            return Tell(times, server.TotalProcessorTime - before, server.PeakWorkingSet64);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(cancellation);
        }
    }

    private static Process Start(string database)
    {
        var program = Path.Combine(BenchmarkDatabase.Root(), Program);
        var port = Address.Port.ToString(CultureInfo.InvariantCulture);
        return Process.Start(program, ["serve", "--database", database, "--port", port])
            ?? throw new InvalidOperationException($"{program} does not start.");
    }

    private static async Task AnswerAsync(CancellationToken cancellation)
    {
        using var reader = new HttpClient();
        while (true)
        {
            try
            {
                using var response = await reader.GetAsync(Address, cancellation);
                return;
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), cancellation);
            }
        }
    }

    private static Figure Tell(ReaderTimes times, TimeSpan processor, long peakBytes)
    {
        var errors = times.Errors.Count;
        var p95 = times.Milliseconds(0.95);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"50 % within {times.Milliseconds(0.5):0.0} ms, 95 % within {p95:0.0} ms, "
                + $"99 % within {times.Milliseconds(0.99):0.0} ms (95 %: home "
                + $"{times.Milliseconds(0.95, "/home"):0.0}, data {times.Milliseconds(0.95, "/data"):0.0}, "
                + $"inventory {times.Milliseconds(0.95, "/2019"):0.0} ms), {times.Pages.Count} pages, "
                + $"{times.Pages.Count / Length.TotalSeconds:0} a second, {errors} errors; "
                + $"the server: processor {processor.TotalSeconds:0.0} s, peak {peakBytes / 1e6:0} MB"
        );
        return new Figure(text, errors == 0 && p95 <= MillisecondsMax);
    }
}
