namespace CityBraid.Benchmarks;

/// <summary>The inventory page of a city.</summary>
internal sealed class InventoryPages : IBenchmark
{
    private const double MedianMillisecondsMax = 50;

    public string Name => "inventory-page";

    public string What =>
        $"the inventory page of a city with {ServedCity.Facts} facts, median of {PageTimes.Rounds}";

    public string Goal => "≤ 50 ms at the server";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        await using var city = await ServedCity.StartAsync(cancellation);
        return await PageTimes.MeasureAsync(
            () => city.ReadInventoryAsync(cancellation),
            MedianMillisecondsMax
        );
    }
}
