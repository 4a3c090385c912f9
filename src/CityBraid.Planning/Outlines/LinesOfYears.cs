namespace CityBraid.Planning;

/// <summary>Makes lines over the years of a table's values; what a table leaves out is zero.</summary>
internal static class LinesOfYears
{
    /// <summary>How many lines can be told apart.</summary>
    private const int Most = 7;

    /// <summary>A line for each name, the largest first; small ones are added together.</summary>
    internal static IReadOnlyList<PlanLine> Sums(
        IEnumerable<(string Name, string Year, double Value)> values,
        IReadOnlyList<string> years
    )
    {
        var lines = All(values, years);
        if (lines.Count <= Most)
        {
            return lines;
        }

        var rest = lines.Skip(Most - 1).ToList();
        return
        [
            .. lines.Take(Most - 1),
            Over(PlanLineKind.Rest, years.Count, year => rest.Sum(line => line.Values[year])),
        ];
    }

    /// <summary>A line for each name, or the highest and the lowest where there are too many.</summary>
    internal static IReadOnlyList<PlanLine> Prices(
        IEnumerable<(string Name, string Year, double Value)> values,
        IReadOnlyList<string> years
    )
    {
        var lines = All(values, years);
        return lines.Count <= Most
            ? lines
            :
            [
                Over(PlanLineKind.Highest, years.Count, year => lines.Max(line => line.Values[year])),
                Over(PlanLineKind.Lowest, years.Count, year => lines.Min(line => line.Values[year])),
            ];
    }

    private static List<PlanLine> All(
        IEnumerable<(string Name, string Year, double Value)> values,
        IReadOnlyList<string> years
    )
    {
        var places = years
            .Index()
            .ToDictionary(year => year.Item, year => year.Index, StringComparer.Ordinal);
        var lines = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var (name, year, value) in values.Where(one => places.ContainsKey(one.Year)))
        {
            if (!lines.TryGetValue(name, out var line))
            {
                lines.Add(name, line = new double[years.Count]);
            }

            line[places[year]] += value;
        }

        return
        [
            .. lines
                .OrderByDescending(line => line.Value.Sum(Math.Abs))
                .ThenBy(line => line.Key, StringComparer.Ordinal)
                .Select(line => new PlanLine(PlanLineKind.Member, line.Key, line.Value)),
        ];
    }

    private static PlanLine Over(PlanLineKind kind, int years, Func<int, double> value) =>
        new(kind, string.Empty, [.. Enumerable.Range(0, years).Select(value)]);
}
