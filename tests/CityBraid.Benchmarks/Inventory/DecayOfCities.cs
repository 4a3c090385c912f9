using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Benchmarks;

/// <summary>
/// First order decay of many cities' landfills, every year of every kind of waste in decimal.
/// </summary>
internal sealed class DecayOfCities : IBenchmark
{
    private const int Cities = 7850;
    private const int Years = 81;
    private const int FirstYear = 1950;
    private const double SecondsMax = 1.5;

    /// <summary>DOC and k of food, garden, paper, wood, textiles and nappies in the wet tropics.</summary>
    private static readonly (decimal Carbon, decimal Rate)[] Kinds =
    [
        (0.15m, 0.40m),
        (0.20m, 0.17m),
        (0.40m, 0.07m),
        (0.43m, 0.035m),
        (0.24m, 0.07m),
        (0.24m, 0.17m),
    ];

    public string Name => "first-order-decay";

    public string What => "7,850 cities × 6 kinds of waste × 1950–2030 in decimal";

    public string Goal => "< 1.5 s on two cores";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var landfills = Enumerable.Range(1, Cities).Select(Of).ToArray();
        var sums = new decimal[Cities];
        var measured = await Measurement.OfAsync(() =>
        {
            Parallel.For(0, Cities, city => sums[city] = Methane(landfills[city]));
            return Task.CompletedTask;
        });
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{measured.Elapsed.TotalSeconds:0.00} s, processor {measured.Processor.TotalSeconds:0.00} s, "
                + $"peak {measured.PeakMegabytes:0} MB"
        );
        var isWhole = Array.TrueForAll(sums, sum => sum > 0m);
        return new Figure(text, isWhole && measured.Elapsed.TotalSeconds < SecondsMax);
    }

    private static decimal Methane(Landfill landfill) => landfill.Generated(landfill.Decays()).Sum();

    private static Landfill Of(int city) =>
        new()
        {
            First = FirstYear,
            Streams =
            [
                .. Kinds.Select(kind => new LandfillStream(
                    string.Empty,
                    Number(kind.Carbon),
                    Number(kind.Rate),
                    [.. Enumerable.Range(0, Years).Select(year => (1000m * city) + (12.5m * year))]
                )),
            ],
            DecomposingFraction = Number(0.5m),
            CorrectionFactor = Number(0.71m),
            MethaneFraction = Number(0.5m),
        };

    private static Taken Number(decimal number) => new(new Quantity(number, Unit.One), Source: null);
}
