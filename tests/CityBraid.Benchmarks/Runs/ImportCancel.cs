using System.Diagnostics;
using System.Globalization;
using System.Net.ServerSentEvents;
using CityBraid.Workspaces;

namespace CityBraid.Benchmarks;

/// <summary>An import as long work: how often it tells where it stands, and how fast it stops.</summary>
/// <remarks>
/// 10,000 rows are watched from start to end; 100,000 are cancelled, as a small table is over before a hand
/// could reach the button.
/// </remarks>
internal sealed class ImportCancel : IBenchmark
{
    private const int WatchedRows = 10_000;
    private const double CancelledAt = 0.3;
    private const double SecondsToCancelMax = 2;

    public string Name => "import-cancel";

    public string What => "news over HTTP of an import of 10,000 rows, and cancelling one of 100,000";

    public string Goal => "never 1 s without news, < 2 s to cancel, nothing imported";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        await using var city = await ServedRuns.StartAsync(cancellation);
        // The first is watched while code is still being compiled, which a server does once in its life.
        await WatchAsync(city, cancellation);
        var (words, longestGap, seconds) = await WatchAsync(city, cancellation);
        var toCancel = await CancelAsync(city, cancellation);
        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{words} words in {seconds:0.0} s, at most {longestGap:0.00} s apart; "
                    + $"cancelled in {toCancel:0.00} s"
            ),
            longestGap < 1 && toCancel < SecondsToCancelMax
        );
    }

    private static async Task<(int Words, double LongestGap, double Seconds)> WatchAsync(
        ServedRuns city,
        CancellationToken cancellation
    )
    {
        var run = await city.ImportAsync(WatchedRows, cancellation);
        var clock = Stopwatch.StartNew();
        var (words, longest, last) = (0, 0d, 0d);
        await using var stream = await city.Reader.GetStreamAsync(
            new Uri($"/th/runs/{run.Id}/events", UriKind.Relative),
            cancellation
        );
        await foreach (var _ in SseParser.Create(stream).EnumerateAsync(cancellation))
        {
            var now = clock.Elapsed.TotalSeconds;
            (words, longest, last) = (words + 1, Math.Max(longest, now - last), now);
        }

        var ended = await city.LoadAsync(run, cancellation);
        return ended.State == RunState.Done
            ? (words, longest, last)
            : throw new InvalidOperationException($"The import is {ended.State}.");
    }

    private static async Task<double> CancelAsync(ServedRuns city, CancellationToken cancellation)
    {
        var run = await city.ImportAsync(TidyRows.Count, cancellation);
        var before = await city.CountChangesAsync(cancellation);
        await UntilAsync(city, run, now => now.Step.Share > CancelledAt, cancellation);
        var clock = Stopwatch.StartNew();
        using var form = new FormUrlEncodedContent([]);
        await city.Reader.PostAsync(
            new Uri($"/th/runs/{run.Id}/cancel", UriKind.Relative),
            form,
            cancellation
        );
        await UntilAsync(city, run, now => now.IsOver, cancellation);
        var seconds = clock.Elapsed.TotalSeconds;
        var ended = await city.LoadAsync(run, cancellation);
        return ended.State == RunState.Cancelled && await city.CountChangesAsync(cancellation) == before
            ? seconds
            : throw new InvalidOperationException($"The import is {ended.State}, or left something.");
    }

    private static async Task UntilAsync(
        ServedRuns city,
        Run run,
        Predicate<Run> isSo,
        CancellationToken cancellation
    )
    {
        while (await city.LoadAsync(run, cancellation) is var now && !isSo(now) && !now.IsOver)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), cancellation);
        }
    }
}
