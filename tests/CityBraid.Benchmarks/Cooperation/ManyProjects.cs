using System.Globalization;
using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Benchmarks;

/// <summary>
/// A programme of a thousand projects on four levels, each reporting every month by sex and age.
/// </summary>
internal static class ManyProjects
{
    public const int ProjectCount = 1000;
    public const int IndicatorCount = 20;
    public const int MonthCount = 12;
    private const int Branches = 10;

    private static readonly (string Dimension, string Category)[] Categories =
    [
        ("sex", "women"),
        ("sex", "men"),
        ("age", "young"),
        ("age", "old"),
    ];

    /// <summary>The projects that report: those with none below them.</summary>
    public static IReadOnlyList<string> Reporting { get; } =
    [.. Enumerable.Range(0, ProjectCount).Where(at => (at * Branches) + 1 >= ProjectCount).Select(Name)];

    /// <summary>
    /// The question: all 1,000 projects hold an update of each indicator and month, with four parts.
    /// </summary>
    public static RollupQuestion Question()
    {
        var projects = Enumerable
            .Range(0, ProjectCount)
            .Select(at => new LogframeProject(Name(at), at == 0 ? null : Name((at - 1) / Branches)));
        var indicators = Enumerable.Range(0, IndicatorCount).Select(Indicator);
        var updates =
            from project in Enumerable.Range(0, ProjectCount)
            from indicator in Enumerable.Range(0, IndicatorCount)
            from month in Enumerable.Range(1, MonthCount)
            select Update(project, indicator, month);
        return new RollupQuestion([.. projects], [.. indicators], [.. updates])
        {
            Periods = [.. Enumerable.Range(1, MonthCount).Select(month => Period.Month(2020, month))],
        };
    }

    /// <summary>An update of one project, indicator and month.</summary>
    public static IndicatorUpdate Update(int project, int indicator, int month)
    {
        var women = (project % 7) + month;
        var men = (project % 5) + indicator;
        var amounts = new[] { women, men, women + men, 0 };
        return new IndicatorUpdate(
            string.Create(CultureInfo.InvariantCulture, $"{project}-{indicator}-{month}"),
            Name(project),
            Indicator(indicator).Id,
            Period.Month(2020, month)
        )
        {
            IsApproved = true,
            Amount = women + men,
            Numerator = women + men,
            Denominator = 2 * (women + men),
            Categories = [.. Categories.Select((category, at) => Part(category, amounts[at]))],
        };
    }

    private static CategoryValue Part((string Dimension, string Category) of, int amount) =>
        new(of.Dimension, of.Category)
        {
            Amount = amount,
            Numerator = amount,
            Denominator = 2 * amount,
        };

    /// <summary>Every fourth is a percentage, every fourth cumulative.</summary>
    private static LogframeIndicator Indicator(int at) =>
        new(string.Create(CultureInfo.InvariantCulture, $"i{at}"))
        {
            Kind = at % 4 == 1 ? IndicatorKind.Percentage : IndicatorKind.Number,
            IsCumulative = at % 4 == 2,
        };

    private static string Name(int at) => string.Create(CultureInfo.InvariantCulture, $"p{at}");
}
