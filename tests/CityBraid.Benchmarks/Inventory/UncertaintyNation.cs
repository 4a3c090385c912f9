using System.Globalization;
using CityBraid.Inventory;

namespace CityBraid.Benchmarks;

/// <summary>A nation's total from the draws of all its cities, which share the nation's factors.</summary>
internal sealed class UncertaintyNation : IBenchmark
{
    private const int Cities = 7850;
    private const int CitiesAtOnce = 157;
    private const int References = 43;
    private const int DrawCount = 10_000;
    private const double SecondsMax = 30;
    private const double MegabytesMax = 300;

    public string Name => "uncertainty-nation";

    public string What => "7,850 cities × 43 references × 10,000 draws with the nation's factors shared";

    public string Goal => "< 30 s on two cores, memory the same for any number of cities (< 300 MB)";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var factors = DrawnSources.Factors(References);
        var experiment = new MonteCarlo(DrawCount, seed: 1);
        var measured = await Measurement.OfAsync(() =>
        {
            foreach (var cities in Enumerable.Range(0, Cities).Chunk(CitiesAtOnce))
            {
                experiment.Add([.. cities.SelectMany(city => DrawnSources.OfCity(city, factors))]);
            }

            return Task.CompletedTask;
        });
        var found = DrawSummary.Of(experiment.Totals);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{measured.Elapsed.TotalSeconds:0.0} s, processor {measured.Processor.TotalSeconds:0.0} s, peak "
                + $"{measured.PeakMegabytes:0} MB; ± {50 * (found.Upper - found.Lower) / found.Mean:0.00} %"
        );
        var isReached = measured.Elapsed.TotalSeconds < SecondsMax && measured.PeakMegabytes < MegabytesMax;
        return new Figure(text, isReached);
    }
}
