using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>The sheet of a workbook that holds the numbers of its charts, one below the other.</summary>
/// <remarks>They have a sheet of their own: a form that comes back is read as it was filled.</remarks>
/// <param name="sheet">The name of the sheet.</param>
internal sealed class DrawnNumbers(string sheet)
{
    private const double Width = 22;

    private readonly List<Chart> charts = [];
    private int rows;

    /// <summary>Adds a chart; the drawing of it, null for one that office programs cannot draw.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="below">The row below which it is to be drawn.</param>
    public SheetChart? Add(Chart chart, int below)
    {
        charts.Add(chart);
        var titleRow = rows + HeadOf(chart).Length + 1;
        rows = titleRow + ChartTable.Of(chart).Rows.Count + 1;
        if (!ChartMarkup.CanDraw(chart))
        {
            return null;
        }

        var content = ChartMarkup.Of(chart, new ChartCells(sheet, titleRow), workbook: null);
        return new SheetChart(below, ChartMarkup.HeightOf(chart), chart.Id, chart.Frame.AltText, content);
    }

    /// <summary>Writes the sheet; none where nothing is drawn.</summary>
    public void Write(WorkbookWriter workbook)
    {
        if (charts.Count == 0)
        {
            return;
        }

        var columns = charts.Max(chart =>
            ChartTable.Of(chart) is var table ? table.Heads.Count + table.Columns.Count : 0
        );
        workbook.BeginSheet(
            sheet,
            new SheetLook([.. Enumerable.Repeat(Width, columns)], HeadRow: 0, IsLandscape: true)
        );
        foreach (var chart in charts)
        {
            foreach (var text in HeadOf(chart))
            {
                workbook.WriteRow(new LookedCell(text, CellLook.Label));
            }

            foreach (var row in ChartCells.Rows(chart))
            {
                workbook.WriteRow(row);
            }

            workbook.WriteRow();
        }
    }

    /// <summary>What is said above a chart's numbers: title with unit, sources, notes.</summary>
    private static string[] HeadOf(Chart chart) =>
        [
            $"{chart.Frame.Title} ({chart.Frame.Unit})",
            string.Join("; ", chart.Frame.Sources),
            .. chart.Frame.Notes,
        ];
}
