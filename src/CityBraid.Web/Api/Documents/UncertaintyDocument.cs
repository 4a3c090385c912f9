namespace CityBraid.Web;

/// <summary>How well an inventory's total is known, as JSON.</summary>
public sealed record UncertaintyDocument(string Place, int Year, string Gwp, string Level)
{
    /// <summary>The total; null when nothing is known.</summary>
    public required decimal? TotalTco2e { get; init; }

    /// <summary>The interval by the propagation of errors; null when nothing has a range.</summary>
    public required IntervalDocument? Approach1 { get; init; }

    /// <summary>The interval by random draws; null when nothing has a range or is drawn.</summary>
    public required IntervalDocument? Approach2 { get; init; }

    /// <summary>The mean of the draws.</summary>
    public required decimal? MeanTco2e { get; init; }

    /// <summary>The draw in the middle.</summary>
    public required decimal? MedianTco2e { get; init; }

    /// <summary>How many totals were drawn.</summary>
    public required int Draws { get; init; }

    /// <summary>The seed of the draws.</summary>
    public required long Seed { get; init; }

    /// <summary>Whether everything has a range; else the truth may lie further off than told.</summary>
    public required bool Whole { get; init; }

    /// <summary>The sectors that have a sum.</summary>
    public required IReadOnlyList<SectorIntervalDocument> Sectors { get; init; }

    /// <summary>The categories by size.</summary>
    public required IReadOnlyList<KeyCategoryDocument> Categories { get; init; }

    /// <summary>The facts in the total, first those whose measurement helps most.</summary>
    public required IReadOnlyList<MeasureNextDocument> MeasureNext { get; init; }

    /// <summary>What is worth knowing.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>The estimate with its findings' sentences in a language.</summary>
    public static UncertaintyDocument Of(UncertaintyEstimate estimate, Language language) =>
        new(
            estimate.Inventory.Place.Value,
            estimate.Inventory.Year,
            estimate.Inventory.GwpSet.Name,
            estimate.Inventory.Level.Code
        )
        {
            TotalTco2e = estimate.Inventory.Total?.Tonnes,
            Approach1 = IntervalDocument.Of(estimate.Approach1),
            Approach2 = IntervalDocument.Of(estimate.Approach2),
            MeanTco2e = estimate.Mean,
            MedianTco2e = estimate.Median,
            Draws = estimate.Request.Draws,
            Seed = estimate.Request.Seed,
            Whole = estimate.IsWhole,
            Sectors =
            [
                .. estimate.Sectors.Select(sum => new SectorIntervalDocument(
                    sum.Sector,
                    sum.Co2e.Tonnes,
                    IntervalDocument.Of(sum.Interval)
                )),
            ],
            Categories = [.. estimate.Categories.Select(KeyCategoryDocument.Of)],
            MeasureNext = [.. estimate.Next.Select(MeasureNextDocument.Of)],
            Findings = FindingDocument.Of(estimate.Findings, language),
        };
}
