using System.Diagnostics;
using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>
/// From starting the program to the first page answered, as <c>citybraid serve</c> does it.
/// </summary>
internal sealed class FirstPages : IBenchmark
{
    private const int Rounds = 5;
    private const double SecondsMax = 2;
    private const string Program = "var/citybraid/citybraid";

    private static readonly Uri Address = new("http://127.0.0.1:18099/th/");

    public string Name => "first-page";

    public string What => $"process start to first page, slowest of {Rounds}, database in place";

    public string Goal => "≤ 2 s";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var database = await BenchmarkDatabase.CreateAsync(cancellation);
        var seconds = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            seconds.Add(await StartAsync(database.File, cancellation));
        }

        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{seconds.Max():0.00} s (fastest {seconds.Min():0.00} s)"
        );
        return new Figure(text, seconds.Max() <= SecondsMax);
    }

    private static async Task<double> StartAsync(string database, CancellationToken cancellation)
    {
        var program = Path.Combine(BenchmarkDatabase.Root(), Program);
        var port = Address.Port.ToString(CultureInfo.InvariantCulture);
        var clock = Stopwatch.StartNew();
        using var server =
            Process.Start(program, ["serve", "--database", database, "--port", port])
            ?? throw new InvalidOperationException($"{program} does not start.");
        try
        {
            await FirstAnswerAsync(cancellation);
            return clock.Elapsed.TotalSeconds;
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(cancellation);
        }
    }

    private static async Task FirstAnswerAsync(CancellationToken cancellation)
    {
        using var reader = new HttpClient();
        while (true)
        {
            try
            {
                using var response = await reader.GetAsync(Address, cancellation);
                response.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), cancellation);
            }
        }
    }
}
