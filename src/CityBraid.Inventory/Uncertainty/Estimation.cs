using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Estimates how well a compiled inventory is known.</summary>
internal static class Estimation
{
    /// <summary>The estimate.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="request">How to estimate.</param>
    /// <param name="tables">The published ranges.</param>
    public static UncertaintyEstimate Of(
        Compilation inventory,
        EstimateRequest request,
        InventoryTables tables
    )
    {
        ArgumentNullException.ThrowIfNull(inventory);
        var rows = new UncertainRows(tables, request).Of(inventory);
        var sensitivities = Sensitivities.Of(inventory);
        var total = inventory.Total?.Tonnes ?? 0m;
        var drawn = Drawn(rows, request);
        RangeGap[] gaps = [.. rows.SelectMany(row => row.Gaps)];
        return new UncertaintyEstimate
        {
            Inventory = inventory,
            Request = request,
            Approach1 = ByApproach1(total, rows),
            Approach2 = drawn is null ? null : Interval.Of(total, drawn),
            Mean = drawn is null ? null : Interval.Tonnes(drawn.Mean),
            Median = drawn is null ? null : Interval.Tonnes(drawn.Median),
            Sectors = [.. inventory.BySector.SelectMany(sector => Sector(sector, rows))],
            Categories = KeyCategories.Of(inventory),
            Sensitivities = sensitivities,
            Next = NextMeasurements.Of(rows, sensitivities),
            Gaps = gaps,
            Findings = [.. gaps.Where(gap => !gap.IsAssumed).Select(Unknown), .. Assumed(gaps, request)],
        };
    }

    private static IEnumerable<SectorInterval> Sector(SectorTotal sector, IReadOnlyList<UncertainRow> rows)
    {
        if (sector.Co2e is { } sum)
        {
            var own = rows.Where(row => row.Row.Reference.Sector == sector.Sector).ToArray();
            yield return new SectorInterval(sector.Sector, sum, ByApproach1(sum.Tonnes, own));
        }
    }

    private static Interval? ByApproach1(decimal total, IReadOnlyList<UncertainRow> rows) =>
        rows.All(row => row.IsUnknown)
            ? null
            : Interval.Around(total, Approach1.HalfWidth(rows.Select(row => row.Source)));

    private static DrawSummary? Drawn(IReadOnlyList<UncertainRow> rows, EstimateRequest request)
    {
        if (request.Draws == 0 || rows.All(row => row.IsUnknown))
        {
            return null;
        }

        var experiment = new MonteCarlo(request.Draws, request.Seed);
        experiment.Add([.. rows.Select(row => row.Source)]);
        return DrawSummary.Of(experiment.Totals);
    }

    private static Finding Unknown(RangeGap gap) =>
        gap.IsActivity
            ? new Finding(
                Severity.Warning,
                "inventory.range-unknown-activity",
                gap.Row.Locations is [var first, ..] ? first : null,
                ("reference", gap.Row.Reference.Code),
                ("variable", gap.Row.Variable),
                ("quality", DerivedQuality.Name(gap.Row.Quality)),
                ("tonnes", Shown(gap.Tonnes))
            )
            : new Finding(
                Severity.Warning,
                "inventory.range-unknown-factor",
                gap.Row.Locations is [var cell, ..] ? cell : null,
                ("reference", gap.Row.Reference.Code),
                ("variable", gap.Row.Variable),
                ("gas", gap.Gas?.Code ?? "CO2e"),
                ("tonnes", Shown(gap.Tonnes))
            );

    private static IEnumerable<Finding> Assumed(RangeGap[] gaps, EstimateRequest request)
    {
        foreach (var isActivity in new[] { true, false })
        {
            var taken = gaps.Where(gap => gap.IsAssumed && gap.IsActivity == isActivity).ToArray();
            if (taken.Length > 0)
            {
                var percent = isActivity ? request.ActivityPercent : request.FactorPercent;
                yield return new Finding(
                    Severity.Information,
                    isActivity ? "inventory.range-assumed-activity" : "inventory.range-assumed-factor",
                    where: null,
                    ("count", taken.Length.ToString(CultureInfo.InvariantCulture)),
                    ("percent", Shown(percent ?? 0m)),
                    ("tonnes", Shown(taken.Sum(gap => gap.Tonnes)))
                );
            }
        }
    }

    private static string Shown(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
