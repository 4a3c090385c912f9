using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Makes a roll-up of sums: the groups, who is missing, and what the sums are not.</summary>
internal static class RollUpMaking
{
    private const int NamedMax = 10;

    /// <summary>The roll-up, or why there is none.</summary>
    /// <param name="sums">The masses.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="set">The GWP set.</param>
    /// <param name="cities">The cities there are, with or without an inventory.</param>
    public static Result<RollUp> Of(
        RollUpSums sums,
        RollUpRequest request,
        GwpSet set,
        IReadOnlyCollection<RollUpPlace> cities
    )
    {
        ArgumentNullException.ThrowIfNull(sums);
        ArgumentNullException.ThrowIfNull(request);
        if (
            GwpWeights.Lacking(set, sums.Gases).Select(gas => NoPotential(gas, set)).ToArray()
            is [_, ..] lacking
        )
        {
            return Refusal.BadData("inventory.rollup-refused", lacking);
        }

        try
        {
            var report = new RollUpReport(sums, request, set);
            var wanted = cities.Where(one => report.Includes(one.Area)).ToArray();
            return wanted.Length == 0
                ? Refusal.NotFound("inventory.rollup-no-city")
                : Made(report, sums, request, set, Coverage(report, request, wanted));
        }
        catch (OverflowException)
        {
            return TooLarge();
        }
    }

    /// <summary>Why there is no roll-up when its sums do not fit.</summary>
    public static Refusal TooLarge() => Refusal.Invalid("inventory.rollup-overflow");

    private static RollUp Made(
        RollUpReport report,
        RollUpSums sums,
        RollUpRequest request,
        GwpSet set,
        RollUpCoverage[] coverage
    )
    {
        var several = coverage.Where(one => one.Have > 1).Select(one => one.Year).ToHashSet();
        RollUpOverlap[] overlaps = [.. report.Overlaps(several)];
        return new RollUp
        {
            Request = request,
            GwpSet = set,
            Activities = sums.Activities,
            Groups = report.Groups(),
            Coverage = coverage,
            Overlaps = overlaps,
            Findings =
            [
                .. coverage.Where(one => one.Have < one.Of).Select(Missing),
                .. coverage.Where(one => one.Complete < one.Have).Select(Incomplete),
                .. coverage.Any(one => one.Have > 1)
                    ? [new Finding(Severity.Information, "inventory.rollup-side-by-side", where: null)]
                    : (Finding[])[],
                .. overlaps.Select(Overlapping),
            ],
        };
    }

    private static RollUpCoverage[] Coverage(RollUpReport report, RollUpRequest request, RollUpPlace[] cities)
    {
        var byYear = report.CityYears().ToLookup(one => one.Year);
        int[] years = request.Year is { } only ? [only] : [.. byYear.Select(year => year.Key).Order()];
        string[] codes = [.. cities.Select(one => one.Code).Distinct().Order(StringComparer.Ordinal)];
        return [.. years.Select(year => Coverage(year, [.. byYear[year]], codes))];
    }

    private static RollUpCoverage Coverage(int year, CityYear[] found, string[] cities)
    {
        var have = found.Select(one => one.Place.Code).ToHashSet(StringComparer.Ordinal);
        return new RollUpCoverage(
            year,
            have.Count,
            cities.Length,
            [.. cities.Where(code => !have.Contains(code))]
        )
        {
            Complete =
                Array.Exists(found, one => one.IsComplete is null) || found.Length == 0
                    ? null
                    : found.Count(one => one.IsComplete is true),
        };
    }

    private static Finding NoPotential(Gas gas, GwpSet set) =>
        new(Severity.Error, "inventory.no-potential", where: null, ("gas", gas.Code), ("set", set.Name));

    private static Finding Missing(RollUpCoverage one) =>
        new(
            Severity.Warning,
            "inventory.rollup-missing",
            where: null,
            ("year", Text(one.Year)),
            ("have", Text(one.Have)),
            ("of", Text(one.Of)),
            (
                "places",
                string.Join(", ", one.Missing.Take(NamedMax)) + (one.Missing.Count > NamedMax ? " …" : "")
            )
        );

    private static Finding Incomplete(RollUpCoverage one) =>
        new(
            Severity.Warning,
            "inventory.rollup-incomplete",
            where: null,
            ("year", Text(one.Year)),
            ("count", Text(one.Have - (one.Complete ?? 0))),
            ("have", Text(one.Have))
        );

    private static Finding Overlapping(RollUpOverlap one) =>
        new(
            Severity.Information,
            $"inventory.rollup-overlap-{one.Name}",
            where: null,
            ("year", Text(one.Year)),
            ("level", one.Level.Code),
            ("caused", one.Caused.Tonnes.ToString("0.##", CultureInfo.InvariantCulture)),
            ("emitted", (one.Emitted?.Tonnes ?? 0m).ToString("0.##", CultureInfo.InvariantCulture))
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
