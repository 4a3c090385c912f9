using System.Globalization;
using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Benchmarks;

/// <summary>100,000 facts of ten places, fifty variables and two hundred months, month by month.</summary>
internal static class ManyFacts
{
    public const int Count = Places * Variables * Months;

    public const int Places = 10;

    private const int Variables = 50;
    private const int Months = 200;
    private const int FirstYear = 2000;

    public static FactQuery OneYearOfOneVariable { get; } =
        new(Place(1), Period.Year(FirstYear), Variable(1));

    public static PlaceCode Place(int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"city-{number}"));

    /// <summary>One change that states them all.</summary>
    /// <param name="units">What symbols of units mean.</param>
    /// <param name="times">How many times as many months.</param>
    public static FactChange Change(UnitLibrary units, int times = 1)
    {
        var unit = units.Load("kWh");
        var numbers = Enumerable.Range(0, Count * times);
        return new FactChange(
            "benchmark",
            DateTimeOffset.UnixEpoch,
            ChangeKind.Import,
            "tidy.csv",
            [.. numbers.Select(number => new FactRevision(Before: null, Fact(number, unit)))]
        );
    }

    private static Fact Fact(int number, Unit unit)
    {
        var (month, rest) = Math.DivRem(number, Places * Variables);
        var (place, variable) = Math.DivRem(rest, Variables);
        var cells = string.Create(CultureInfo.InvariantCulture, $"D{number + 2}");
        return new Fact(
            new FactKey(
                Place(place),
                Variable(variable),
                Period.Month(FirstYear + (month / 12), (month % 12) + 1)
            ),
            new Quantity(number * 1.25m, unit),
            Quality.Measured,
            new FactSource(new Location("tidy.csv", Cells: cells), new string('a', 64), "billing records")
        );
    }

    private static string Variable(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"electricity.residential.{number}");
}
