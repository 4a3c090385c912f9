using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>A row of the table in <c>docs/performance.md</c>.</summary>
internal static class PerformanceRow
{
    public static string Of(IBenchmark benchmark, Figure figure, Surroundings around)
    {
        var date = around.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string[] cells =
        [
            $"{benchmark.What} (`{benchmark.Name}`)",
            benchmark.Goal,
            figure.Text,
            around.Machine,
            date,
            around.Commit,
        ];
        return $"| {string.Join(" | ", cells)} |";
    }
}
