using Microsoft.AspNetCore.WebUtilities;

namespace CityBraid.Web;

/// <summary>Answers a page's address with the file of one of its charts, when that is asked for.</summary>
/// <remarks>
/// <c>?chart=sectors&amp;format=csv</c> asks for all numbers of the chart <c>sectors</c>; with
/// <c>&amp;rows=shown</c> for those of the series that the address does not hide.
/// </remarks>
internal static class ChartDownload
{
    private const string ChartName = "chart";
    private const string FormatName = "format";
    private const string RowsName = "rows";
    private const string Csv = "csv";
    private const string Shown = "shown";

    /// <summary>The address of a chart's file on the page that shows it.</summary>
    /// <param name="visit">The request for the page.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="isFiltered">Whether hidden series are left out.</param>
    public static string Address(Visit visit, Chart chart, bool isFiltered = false)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(chart);
        return isFiltered
            ? visit.With((ChartName, chart.Id), (FormatName, Csv), (RowsName, Shown))
            : visit.With((ChartName, chart.Id), (FormatName, Csv));
    }

    /// <summary>The file; not found when no chart has the name; null when the page is wanted.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="charts">Makes the page's charts; not called when no file is wanted.</param>
    public static IResult? Find(Visit visit, Func<IEnumerable<Chart>> charts)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(charts);
        var query = QueryHelpers.ParseQuery(visit.Query.Value);
        if (!query.TryGetValue(ChartName, out var id))
        {
            return null;
        }

        var found = charts().FirstOrDefault(chart => chart.Id == id.ToString());
        if (found is null || query.GetValueOrDefault(FormatName).ToString() is not Csv)
        {
            return Results.NotFound();
        }

        var isFiltered = query.GetValueOrDefault(RowsName).ToString() is Shown;
        var chart = isFiltered ? found.Without(ChartView.Of(visit, found).Hidden) : found;
        return Results.File(ChartCsv.Write(chart), ChartCsv.ContentType, FileName(visit, found));
    }

    /// <summary>The page's way and the chart's name: <c>khon-kaen-inventories-2019-sectors.csv</c>.</summary>
    public static string FileName(Visit visit, Chart chart, string ending = Csv)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(chart);
        var way = (visit.Path.Value ?? string.Empty).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return $"{string.Join('-', way.Append(chart.Id))}.{ending}";
    }
}
