using System.Globalization;
using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Tests.Cooperation.Logframes;

/// <summary>Programmes of tests, and what they show as text.</summary>
internal static class Rollups
{
    /// <summary>Every value that is told, one a line; nothing of what was never reported.</summary>
    public static string Text(LogframeRollup rollup) =>
        string.Join('\n', rollup.Values.Select(Line).Order(StringComparer.Ordinal));

    public static string Line(RollupValue value) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{value.Project} {value.Indicator} {value.Period}: {Exact(value.Value)} {value.Reason} "
                + $"{Exact(value.Numerator)}/{Exact(value.Denominator)} {Exact(value.Weight)} {value.Text} "
                + $"{value.IsComplete} {value.Reporters} "
        ) + string.Join(", ", value.Categories.Select(Part).Order(StringComparer.Ordinal));

    /// <summary>Four projects on three levels, with one indicator of a kind.</summary>
    public static RollupQuestion Programme(LogframeIndicator indicator, params IndicatorUpdate[] updates) =>
        new(
            [
                new LogframeProject("top"),
                new LogframeProject("mid", "top"),
                new LogframeProject("a", "mid"),
                new LogframeProject("b", "mid"),
                new LogframeProject("c", "top"),
            ],
            [indicator],
            updates
        )
        {
            Periods = [Period.Year(2019), Period.Year(2020)],
        };

    private static string Part(RolledCategory part) =>
        $"{part.Dimension}/{part.Category} {Exact(part.Value)} "
        + $"{Exact(part.Numerator)}/{Exact(part.Denominator)}";

    private static string Exact(decimal? number) =>
        number?.ToString("0.####################", CultureInfo.InvariantCulture) ?? "-";
}
