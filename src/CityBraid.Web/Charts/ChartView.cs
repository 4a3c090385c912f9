using Microsoft.AspNetCore.WebUtilities;

namespace CityBraid.Web;

/// <summary>How a reader has set a chart, as the address keeps it.</summary>
/// <param name="IsTable">Whether the table is shown and not the drawing.</param>
/// <param name="Hidden">The keys of the series that are hidden.</param>
internal sealed record ChartView(bool IsTable, IReadOnlySet<string> Hidden)
{
    /// <summary>What a chart's name is followed by in the address for the choice of the table.</summary>
    public const string ViewName = ".view";

    /// <summary>What a chart's name is followed by in the address for the hidden series.</summary>
    public const string HideName = ".hide";

    /// <summary>The choice of the table.</summary>
    public const string Table = "table";

    private const char Separator = ',';

    /// <summary>Reads the choices about one chart; what names no series is passed over.</summary>
    public static ChartView Of(Visit visit, Chart chart)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(chart);
        var query = QueryHelpers.ParseQuery(visit.Query.Value);
        var view = query.GetValueOrDefault(chart.Id + ViewName).ToString();
        var hide = query.GetValueOrDefault(chart.Id + HideName).ToString().Split(Separator);
        return new ChartView(
            string.Equals(view, Table, StringComparison.Ordinal),
            (chart.Grid?.Series ?? [])
                .Select(series => series.Key)
                .Where(key => hide.Contains(key, StringComparer.Ordinal))
                .ToHashSet(StringComparer.Ordinal)
        );
    }
}
