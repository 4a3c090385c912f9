using System.Globalization;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Benchmarks;

/// <summary>100,000 facts of fuels in ten places, a fact a day, back from the end of 2019.</summary>
internal static class DailyFacts
{
    public const int Count = 100_000;

    private static readonly DateOnly Last = new(2019, 12, 31);

    /// <summary>One change that states them all.</summary>
    public static FactChange Change(UnitLibrary units, InventoryTables tables)
    {
        var unit = units.Load("MJ");
        string[] fuels =
        [
            .. tables
                .Activities.All.Where(rule => rule.Method is "fuel-combustion")
                .Select(rule => rule.Variable),
        ];
        var facts = Enumerable.Range(0, Count).Select(number => Fact(number, fuels, unit));
        return new FactChange(
            "benchmark",
            DateTimeOffset.UnixEpoch,
            ChangeKind.Import,
            "daily.csv",
            [.. facts.Select(fact => new FactRevision(Before: null, fact))]
        );
    }

    /// <summary>Every inventory that the facts belong to.</summary>
    public static IEnumerable<CompileRequest> Inventories(FactChange change) =>
        change
            .Revisions.Select(revision => revision.After!.Key)
            .Select(key => new CompileRequest(key.Place, key.Period.From.Year))
            .Distinct();

    private static Fact Fact(int number, string[] fuels, Unit unit)
    {
        var (day, rest) = Math.DivRem(number, ManyFacts.Places * fuels.Length);
        var (place, fuel) = Math.DivRem(rest, fuels.Length);
        var date = Last.AddDays(-day);
        var cells = string.Create(CultureInfo.InvariantCulture, $"D{number + 2}");
        return new Fact(
            new FactKey(ManyFacts.Place(place), fuels[fuel], Period.Of(date, date)),
            new Quantity(number * 1.25m, unit),
            Quality.Measured,
            new FactSource(new Location("daily.csv", Cells: cells), new string('a', 64), "billing records")
        );
    }
}
