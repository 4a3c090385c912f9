namespace CityBraid.Benchmarks;

/// <summary>The page of the framework of ASEAN and China, with the demonstration's records.</summary>
internal sealed class FrameworkPages : IBenchmark
{
    private const string Programme = "asean-china";
    private const string Page = $"/th/{Programme}/frameworks/fw-asean-china-env-2021-2025";
    private const double MedianMillisecondsMax = 50;

    public string Name => "framework-page";

    public string What => $"the page of the ASEAN-China framework, median of {PageTimes.Rounds}";

    public string Goal => "< 50 ms at the server";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        await using var programme = await ServedProgramme.StartAsync(
            Programme,
            isOnPostgres: false,
            cancellation
        );
        return await PageTimes.MeasureAsync(
            () => programme.ReadAsync(Page, cancellation),
            MedianMillisecondsMax
        );
    }
}
