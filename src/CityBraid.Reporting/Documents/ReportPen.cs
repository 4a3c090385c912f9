using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>Writes a report as a document.</summary>
/// <param name="pen">Takes it.</param>
/// <param name="report">The report.</param>
/// <param name="words">What it says around its own words.</param>
internal sealed class ReportPen(WordPen pen, Report report, ReportFileWords words)
{
    private readonly WordFigures figures = new();
    private readonly WordCharts charts = new(pen.Main);
    private bool isLandscape;

    private int Width => WordPages.TextWidth(isLandscape);

    /// <summary>Writes the whole document.</summary>
    public void Write()
    {
        WordContents.AddNumbering(pen.Main);
        PutRunning();
        PutFront();
        foreach (var (at, part) in report.Parts.Index())
        {
            Turn(part.IsLandscape);
            pen.Put(WordContents.Heading(at + 1, part.Title));
            PutTexts(part);
            PutLines(part);
            PutTable(part);
            PutChart(part);
        }

        pen.Put(WordPages.Running(isLandscape));
        pen.Main.AddNewPart<FootnotesPart>("rIdFootnotes").Footnotes = figures.Notes();
        ProofMarkup.Write(figures.Ledger, report, pen.Main);
    }

    /// <summary>What runs above and below every page.</summary>
    private void PutRunning()
    {
        var above = string.Join(
            " · ",
            ((string?[])[report.Title, report.Subtitle, report.Standing]).Where(text => text?.Length > 0)
        );
        pen.Main.AddNewPart<HeaderPart>(WordPages.HeaderId).Header = new Header(
            WordRuns.Paragraph(WordStyles.Header, WordRuns.Words(above))
        );
        pen.Main.AddNewPart<FooterPart>(WordPages.FooterId).Footer = new Footer(
            WordRuns.Paragraph(WordStyles.Footer, [.. PageOfPages(words.Page.In(report.Language))])
        );
    }

    private static IEnumerable<OpenXmlElement> PageOfPages(string text)
    {
        foreach (var piece in text.Split('{', '}'))
        {
            yield return piece switch
            {
                "page" => WordRuns.Field(" PAGE ", "1"),
                "pages" => WordRuns.Field(" NUMPAGES ", "1"),
                _ => WordRuns.Words(piece),
            };
        }
    }

    private void PutFront()
    {
        pen.Put(WordRuns.Paragraph(WordStyles.Title, WordRuns.Words(report.Title)));
        pen.Put(WordRuns.Paragraph(WordStyles.Subtitle, WordRuns.Words(report.Subtitle)));
        if (report.Parts.Count > 1)
        {
            var titles = report.Parts.Select(part => part.Title).ToArray();
            pen.Put(WordContents.List(words.Contents.In(report.Language), titles));
        }
    }

    /// <summary>Begins pages that lie otherwise, where the next part's do.</summary>
    private void Turn(bool isNextLandscape)
    {
        if (isNextLandscape != isLandscape)
        {
            pen.Put(new Paragraph(new ParagraphProperties(WordPages.Running(isLandscape))));
            isLandscape = isNextLandscape;
        }
    }

    private void PutTexts(ReportPart part)
    {
        foreach (var text in part.Texts)
        {
            IEnumerable<OpenXmlElement> number = report.NumberOf(text) is { } at
                ? [WordRuns.Words(string.Create(CultureInfo.InvariantCulture, $"{at}. "))]
                : [];
            pen.Put(new Paragraph(number.Concat(text.Runs.SelectMany(ElementsOf))));
        }
    }

    private IEnumerable<OpenXmlElement> ElementsOf(ReportRun run) =>
        run.Figure is { } figure
            ? [figures.Put(figure, run.Decimals, WordRuns.Words(run.Text)), figures.Note(figure)]
            : [WordRuns.Words(run.Text)];

    private void PutLines(ReportPart part)
    {
        const double LabelWidth = 34;
        const double ValueWidth = 66;
        if (part.Lines.Count == 0)
        {
            return;
        }

        var cells = new WordCells(WordStyles.Cell);
        var rows = part.Lines.Select(line =>
            WordTables.Row([cells.Title(line.Label), cells.Text(Shown(line.Cell, WordRuns.Words))])
        );
        PutTable(WordTables.Frame([LabelWidth, ValueWidth], Width), rows);
    }

    private void PutTable(ReportPart part)
    {
        if (part.Columns.Count == 0)
        {
            return;
        }

        var columns = WordColumns.Of(part, Width, report.Language);
        var cells = new WordCells(columns.Style);
        var titles = part.Columns.Select(column =>
            ShownValue.IsAmount(column.Kind) ? cells.AmountTitle(column.Title) : cells.Title(column.Title)
        );
        var rows = part.Rows.Select(row =>
            WordTables.Row(row.Cells.Select(cell => CellOf(cells, row, cell)))
        );
        PutTable(WordTables.Frame(columns.Widths, Width), rows.Prepend(WordTables.Titles(titles)));
    }

    private TableCell CellOf(WordCells cells, ReportRow row, ReportCell cell)
    {
        var shown = Shown(cell, row.IsSum ? WordRuns.Strong : WordRuns.Words);
        return ShownValue.IsAmount(cell) ? cells.Amount(shown) : cells.Text(shown);
    }

    private OpenXmlElement Shown(ReportCell cell, Func<string, Run> write)
    {
        var shown = write(ShownValue.Of(cell));
        return cell.Figure is { } figure
            ? figures.Put(figure, ShownValue.DecimalsOf(cell.Kind), shown)
            : shown;
    }

    private void PutChart(ReportPart part)
    {
        if (part.Chart is not { IsEmpty: false } chart)
        {
            return;
        }

        if (ChartMarkup.CanDraw(chart))
        {
            pen.Put(new Paragraph(new ParagraphProperties(new KeepNext()), charts.Put(chart, Width)));
        }
        else
        {
            PutNumbers(chart);
        }

        var said = chart.Frame.Notes.Prepend(string.Join("; ", chart.Frame.Sources));
        pen.Put(WordRuns.Paragraph(WordStyles.Caption, WordRuns.Words(string.Join('\n', said))));
    }

    /// <summary>The numbers of a chart that office programs cannot draw.</summary>
    private void PutNumbers(Chart chart)
    {
        var table = ChartTable.Of(chart);
        var names = table.Heads.Concat(table.Columns).Select(head => head.Name);
        var cells = new WordCells(WordStyles.Cell);
        pen.Put(
            WordRuns.Paragraph(
                WordStyles.Heading(3),
                WordRuns.Words($"{chart.Frame.Title} ({chart.Frame.Unit})")
            )
        );
        var rows = table.Rows.Select(row =>
            WordTables.Row(
                row.Heads.Select(head => cells.Text(WordRuns.Words(head.Name)))
                    .Concat(row.Numbers.Select(number => cells.Amount(WordRuns.Words(ShownValue.Of(number)))))
            )
        );
        PutTable(
            WordTables.Frame([.. names.Select(name => WordTables.WidthOf([name]))], Width),
            rows.Prepend(
                WordTables.Titles([
                    .. table.Heads.Select(head => cells.Title(head.Name)),
                    .. table.Columns.Select(column => cells.AmountTitle(column.Name)),
                ])
            )
        );
    }

    /// <summary>A table, with a line below it: two that touch would be taken for one.</summary>
    private void PutTable(IEnumerable<OpenXmlElement> frame, IEnumerable<TableRow> rows)
    {
        pen.PutTable(frame, rows);
        pen.Put(WordRuns.Paragraph(WordStyles.Cell));
    }
}
