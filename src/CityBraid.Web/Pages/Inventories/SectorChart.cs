using System.Globalization;

namespace CityBraid.Web;

/// <summary>An inventory as stacked bars: a bar for each sector, a piece for each scope.</summary>
internal static class SectorChart
{
    private const string Id = "sectors";

    /// <summary>The chart of an inventory's flows.</summary>
    public static Chart Of(InventoryReading reading, IReadOnlyList<EmissionFlow> flows)
    {
        var visit = reading.Visit;
        var level = reading.Tables.Gpc.Required(reading.Compilation.Level);
        var sectors = level
            .Select(reference => reference.Sector)
            .Distinct(StringComparer.Ordinal)
            .Select(sector => new ChartCategory(SectorKey(sector), reading.Name(sector).In(visit.Lang)));
        var scopes = level
            .Select(reference => reference.Scope)
            .Distinct()
            .Order()
            .Select(scope => new ChartCategory(ScopeKey(scope), visit.Say($"scope.{Digits(scope)}")));
        var grid = ChartGrid.Sum(
            visit.Say("column.sector"),
            [.. sectors],
            [.. scopes],
            flows.Select(flow => new ChartPoint(
                SectorKey(flow.Row.Reference.Sector),
                ScopeKey(flow.Row.Reference.Scope),
                flow.Co2e.Tonnes
            ))
        );
        return Chart.StackedBars(Frame(reading, flows, grid), grid);
    }

    private static ChartFrame Frame(
        InventoryReading reading,
        IReadOnlyList<EmissionFlow> flows,
        ChartGrid grid
    )
    {
        var (series, at) = grid
            .Series.SelectMany(series => series.Values.Select((_, at) => (Series: series, At: at)))
            .MaxBy(piece => piece.Series.Values[piece.At] ?? decimal.MinValue);
        return InventoryFrame.Of(
            reading,
            Id,
            flows,
            ("sector", grid.Categories[at].Name),
            ("scope", reading.Visit.Say($"{series.Key.Replace('-', '.')}.short")),
            ("tonnes", Figures.Tonnes(series.Values[at]))
        );
    }

    private static string SectorKey(string sector) => $"sector-{sector}";

    private static string ScopeKey(int scope) => $"scope-{Digits(scope)}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
