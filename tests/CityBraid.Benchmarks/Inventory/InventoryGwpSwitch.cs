using System.Diagnostics;
using System.Globalization;
using CityBraid.Inventory;

namespace CityBraid.Benchmarks;

/// <summary>Another GWP set for a nation's ten years, from its masses.</summary>
internal sealed class InventoryGwpSwitch : IBenchmark
{
    private const int Rounds = 11;
    private const double SecondsMax = 1;

    public string Name => "inventory-gwp-switch";

    public string What =>
        "another GWP set for 7,850 cities × 10 years: totals by city-year, reference and scope, overlaps "
        + "and coverage";

    public string Goal => "< 1 s";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("citybraid-rollup-");
        try
        {
            var tables = InventoryRollUpAlone.Tables();
            var path = Path.Combine(folder.FullName, "nation.csv");
            await NationActivities.WriteAsync(path, NationActivities.Of(tables.Gpc), cancellation);
            await using var content = File.OpenRead(path);
            var read = await new ActivityReading(tables).ReadAsync(
                new ActivityFile(content, "nation.csv"),
                cancellation
            );
            return Measured(read.Value!.Sums, tables);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Figure Measured(RollUpSums sums, InventoryTables tables)
    {
        var request = new RollUpRequest([RollUpBy.Place, RollUpBy.Reference, RollUpBy.Scope]);
        var cities = sums.CityYears.Select(one => one.Place).ToHashSet();
        var taken = new List<double>();
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var set = tables.GwpSets[round % tables.GwpSets.Count];
            var clock = Stopwatch.StartNew();
            var groups = RollUpMaking.Of(sums, request, set, cities).Value!.Groups;

            // The groups of cities are made when they are looked at, so each is.
            found = groups.Count(group => group.Scopes.Count > 0);
            taken.Add(clock.Elapsed.TotalSeconds);
        }

        var median = taken.Order().ElementAt(Rounds / 2);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{median:0.00} s for {found:#,0} groups, median of {Rounds}; the first {taken[0]:0.00} s"
        );
        return new Figure(text, taken[0] < SecondsMax);
    }
}
