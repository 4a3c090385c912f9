using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The first lines of a row's calculation: how its facts became one amount.</summary>
internal static class ActivityTrace
{
    /// <summary>
    /// One line for facts that were only added; the parts before it where days were shared out.
    /// </summary>
    /// <param name="parts">The facts.</param>
    /// <param name="activity">Their sum.</param>
    /// <param name="where">The cells of all of them.</param>
    public static IReadOnlyList<TraceStep> Of(IReadOnlyList<FactShare> parts, Quantity activity, string where)
    {
        var isProrated = parts.Any(part => !part.IsWhole);
        var equation = (isProrated, parts.Count) switch
        {
            (true, _) => "A = Σ A_days",
            (false, 1) => null,
            _ => "A = Σ facts",
        };
        var sum = new TraceStep("A", activity, equation, where);
        return isProrated ? [.. parts.SelectMany(Steps), sum] : [sum];
    }

    private static IEnumerable<TraceStep> Steps(FactShare part)
    {
        var period = part.Fact.Key.Period;
        var stated = new TraceStep(
            $"A({period})",
            part.Fact.Quantity,
            Equation: null,
            $"{part.Fact.Source.Location}"
        );
        return part.IsWhole
            ? [stated with { Symbol = $"A_days({period})" }]
            :
            [
                stated,
                Number($"d({period})", part.Days),
                Number($"D({period})", period.Days),
                new TraceStep(
                    $"A_days({period})",
                    part.Quantity,
                    DerivedQuality.Said(Proration.Equation, part.Quality),
                    $"{Proration.Source}"
                ),
            ];
    }

    private static TraceStep Number(string symbol, int days) =>
        new(symbol, new Quantity(days, Unit.One), Equation: null, Source: null);
}
