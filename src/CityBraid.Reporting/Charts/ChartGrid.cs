namespace CityBraid.Reporting;

/// <summary>Series over categories: what bars, lines and heat maps are made of.</summary>
public sealed record ChartGrid
{
    /// <summary>Takes what is drawn.</summary>
    /// <param name="axis">What the categories are, in the reader's language: "Sector".</param>
    /// <param name="categories">The categories in their order.</param>
    /// <param name="series">The series in their order, each as long as the categories.</param>
    public ChartGrid(string axis, IReadOnlyList<ChartCategory> categories, IReadOnlyList<ChartSeries> series)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(axis);
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(series);
        RequireKeys(categories.Select(category => category.Key), nameof(categories));
        RequireKeys(series.Select(one => one.Key), nameof(series));
        if (series.FirstOrDefault(one => one.Values.Count != categories.Count) is { } odd)
        {
            throw new ArgumentException(
                $"'{odd.Key}' has {odd.Values.Count} values for {categories.Count} categories.",
                nameof(series)
            );
        }

        Axis = axis;
        Categories = [.. categories];
        Series = [.. series.Select(one => one with { Values = [.. one.Values] })];
    }

    /// <summary>What the categories are.</summary>
    public string Axis { get; }

    /// <summary>What the series are, where the table has them down its first column.</summary>
    public string SeriesAxis { get; init; } = string.Empty;

    /// <summary>
    /// Whether the categories are times: their keys are ISO years or months, and files hold the key alone.
    /// </summary>
    public bool IsTime { get; init; }

    /// <summary>The categories.</summary>
    public IReadOnlyList<ChartCategory> Categories { get; }

    /// <summary>The series.</summary>
    public IReadOnlyList<ChartSeries> Series { get; }

    /// <summary>A grid of the sums of points; where no point is, the number is missing.</summary>
    /// <param name="axis">What the categories are.</param>
    /// <param name="categories">The categories in their order.</param>
    /// <param name="series">The series' keys and names in their order.</param>
    /// <param name="points">The numbers, in any order.</param>
    public static ChartGrid Sum(
        string axis,
        IReadOnlyList<ChartCategory> categories,
        IReadOnlyList<ChartCategory> series,
        IEnumerable<ChartPoint> points
    )
    {
        ArgumentNullException.ThrowIfNull(series);
        var sums = points.ToLookup(point => (point.Category, point.Series), point => point.Amount);
        decimal? Value(string category, string one) =>
            sums.Contains((category, one)) ? sums[(category, one)].Sum() : null;

        return new ChartGrid(
            axis,
            categories,
            [
                .. series.Select(one => new ChartSeries(
                    one.Key,
                    one.Name,
                    [.. categories.Select(category => Value(category.Key, one.Key))]
                )),
            ]
        );
    }

    /// <summary>The same without some series.</summary>
    public ChartGrid Without(IReadOnlySet<string> keys) =>
        new(Axis, Categories, [.. Series.Where(one => !keys.Contains(one.Key))])
        {
            SeriesAxis = SeriesAxis,
            IsTime = IsTime,
        };

    internal static void RequireKeys(IEnumerable<string> keys, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (string.IsNullOrWhiteSpace(key) || !seen.Add(key))
            {
                throw new ArgumentException($"'{key}' is empty or there twice.", what);
            }
        }
    }
}
