using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>Writes the tables of a report's document.</summary>
/// <param name="pen">Takes them.</param>
/// <param name="figures">The document's figures.</param>
/// <param name="report">The report.</param>
/// <param name="words">What it says around its own words.</param>
internal sealed class ReportTables(WordPen pen, WordFigures figures, Report report, ReportFileWords words)
{
    private const double LabelWidth = 34;
    private const double ValueWidth = 66;

    /// <summary>Labels with what they are of.</summary>
    /// <param name="part">The part that has them.</param>
    /// <param name="width">How wide the text is, in twentieths of a point.</param>
    public void PutLines(ReportPart part, int width)
    {
        if (part.Lines.Count == 0)
        {
            return;
        }

        var cells = new WordCells(WordStyles.Cell);
        var rows = part.Lines.Select(line =>
            WordTables.Row([cells.Title(line.Head), cells.Text(Shown(line.Cell, WordRuns.Words))])
        );
        Put(WordTables.Frame([LabelWidth, ValueWidth], width), rows);
    }

    /// <summary>The part's own table, over several where it is too wide for one; words where nothing is on
    ///   record.</summary>
    /// <param name="part">The part that has it.</param>
    /// <param name="width">How wide the text is, in twentieths of a point.</param>
    public void Put(ReportPart part, int width)
    {
        if (part.IsBare)
        {
            pen.Put(new Paragraph(WordRuns.Words(words.Nothing.In(report.Language))));
        }
        else if (part.Columns.Count > 0)
        {
            var told = new HashSet<int>();
            foreach (var columns in WordColumns.Of(part, width, report.Language))
            {
                Put(part, columns, [.. columns.Shown.Where(told.Add)], width);
            }

            PutLeftOut([
                .. part.Columns.Index().Where(one => !told.Contains(one.Index)).Select(one => one.Item),
            ]);
        }
    }

    /// <summary>Says which columns stand in no table, as they hold nothing.</summary>
    private void PutLeftOut(ReportColumn[] columns)
    {
        if (columns.Length > 0)
        {
            var said = words
                .Empty.In(report.Language)
                .Replace(
                    "{columns}",
                    string.Join("; ", columns.Select(column => column.Head)),
                    StringComparison.Ordinal
                );
            pen.Put(WordRuns.Paragraph(WordStyles.Caption, WordRuns.Words(said)));
        }
    }

    /// <summary>The numbers of a chart that office programs cannot draw.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">How wide the text is, in twentieths of a point.</param>
    public void PutNumbers(Chart chart, int width)
    {
        var table = ChartTable.Of(chart);
        var names = table.Heads.Concat(table.Columns).Select(head => head.Name);
        var cells = new WordCells(WordStyles.Cell);
        var title = WordRuns.Words($"{chart.Frame.Title} ({chart.Frame.Unit})");
        pen.Put(WordRuns.Paragraph(WordStyles.Heading(3), title));
        var rows = table.Rows.Select(row =>
            WordTables.Row(
                row.Heads.Select(head => cells.Text(WordRuns.Words(head.Name)))
                    .Concat(row.Numbers.Select(number => cells.Amount(WordRuns.Words(ShownValue.Of(number)))))
            )
        );
        Put(
            WordTables.Frame([.. names.Select(name => WordTables.WidthOf([name]))], width),
            rows.Prepend(
                WordTables.Titles([
                    .. table.Heads.Select(head => cells.Title(head.Name)),
                    .. table.Columns.Select(column => cells.AmountTitle(column.Name)),
                ])
            )
        );
    }

    /// <summary>Some columns of a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="own">Those of them that no table before has: a figure stands once.</param>
    /// <param name="width">How wide the text is, in twentieths of a point.</param>
    private void Put(ReportPart part, WordColumns columns, HashSet<int> own, int width)
    {
        var cells = new WordCells(columns.Style);
        var titles = columns.Shown.Select(at =>
            TitleOf(cells, part.Columns[at], columns.Worded.Contains(at))
        );
        var rows = part.Rows.Select(row =>
            WordTables.Row(columns.Shown.Select(at => CellOf(cells, row, at, own.Contains(at))))
        );
        Put(WordTables.Frame(columns.Widths, width), rows.Prepend(WordTables.Titles(titles)));
    }

    private static TableCell TitleOf(WordCells cells, ReportColumn column, bool isWorded) =>
        ShownValue.IsAmount(column.Kind) && !isWorded
            ? cells.AmountTitle(column.Head)
            : cells.Title(column.Head);

    private TableCell CellOf(WordCells cells, ReportRow row, int at, bool isOwn)
    {
        var cell = isOwn ? row.Cells[at] : row.Cells[at] with { Figure = null };
        var shown = Shown(cell, row.IsSum ? WordRuns.Strong : WordRuns.Words);
        return ShownValue.EndsRight(cell) ? cells.Amount(shown) : cells.Text(shown);
    }

    private OpenXmlElement Shown(ReportCell cell, Func<string, Run> write)
    {
        var shown = write(ShownValue.Marked(cell));
        return cell.Figure is { } figure
            ? figures.Put(figure, ShownValue.DecimalsOf(cell.Kind), shown)
            : shown;
    }

    /// <summary>A table, with a line below it: two that touch would be taken for one.</summary>
    private void Put(IEnumerable<OpenXmlElement> frame, IEnumerable<TableRow> rows)
    {
        pen.PutTable(frame, rows);
        pen.Put(WordRuns.Paragraph(WordStyles.Cell));
    }
}
