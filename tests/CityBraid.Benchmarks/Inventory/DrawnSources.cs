using System.Globalization;
using CityBraid.Inventory;

namespace CityBraid.Benchmarks;

/// <summary>Sources to draw, as the peer script has them.</summary>
internal static class DrawnSources
{
    private static readonly UncertaintyRange[] Ranges =
    [
        UncertaintyRange.Of(0.1),
        new(UncertaintyShape.Lognormal, -0.2, 0.3),
        new(UncertaintyShape.Triangular, -0.2, 0.3),
        new(UncertaintyShape.Uniform, -0.2, 0.3),
    ];

    /// <summary>Amounts with a factor each, of all shapes in turn.</summary>
    public static UncertainSource[] OfAllShapes(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(number =>
                    Of(
                        Name("amount", number),
                        10.0 * (number + 1),
                        Ranges[number % Ranges.Length],
                        new UncertainVariable(Name("factor", number), Ranges[number % Ranges.Length])
                    )
                ),
        ];

    /// <summary>A city of a nation: an amount of its own for each of the nation's factors.</summary>
    public static UncertainSource[] OfCity(int city, UncertainVariable[] factors) =>
        [
            .. factors.Select(
                (factor, number) =>
                    Of(
                        Name(Name("city", city), number),
                        1000.0 + city + number,
                        UncertaintyRange.Of(0.1),
                        factor
                    )
            ),
        ];

    /// <summary>The nation's factors, of all shapes in turn.</summary>
    public static UncertainVariable[] Factors(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(number => new UncertainVariable(
                    Name("factor", number),
                    Ranges[number % Ranges.Length]
                )),
        ];

    private static UncertainSource Of(
        string name,
        double tonnes,
        UncertaintyRange range,
        UncertainVariable factor
    ) => new(new UncertainVariable(name, range), [new UncertainFlow(tonnes, [factor])]);

    private static string Name(string what, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} {number}");
}
