using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>Writes a report as a document.</summary>
internal sealed class ReportPen
{
    private readonly WordPen pen;
    private readonly Report report;
    private readonly ReportFileWords words;
    private readonly WordFigures figures = new();
    private readonly WordCharts charts;
    private readonly ReportTables tables;
    private bool isLandscape;

    /// <summary>Begins a document.</summary>
    /// <param name="pen">Takes it.</param>
    /// <param name="report">The report.</param>
    /// <param name="words">What it says around its own words.</param>
    public ReportPen(WordPen pen, Report report, ReportFileWords words)
    {
        (this.pen, this.report, this.words) = (pen, report, words);
        charts = new WordCharts(pen.Main);
        tables = new ReportTables(pen, figures, report, words);
        isLandscape = report.Parts is [{ IsWide: true }, ..];
    }

    private int Width => WordPages.TextWidth(isLandscape);

    /// <summary>Writes the whole document.</summary>
    public void Write()
    {
        WordContents.AddNumbering(pen.Main);
        PutRunning();
        PutFront();
        foreach (var (at, part) in report.Parts.Index())
        {
            Turn(part.IsWide);
            pen.Put(WordContents.Heading(at + 1, part.Head));
            PutTexts(part);
            tables.PutLines(part, Width);
            tables.Put(part, Width);
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
            var titles = report.Parts.Select(part => part.Head).ToArray();
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
            ? [figures.Put(figure, run.Decimals, WordRuns.Words(run.Text)), .. figures.Note(figure)]
            : [WordRuns.Words(run.Text)];

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
            tables.PutNumbers(chart, Width);
        }

        var said = chart.Frame.Notes.Prepend(string.Join("; ", chart.Frame.Sources));
        pen.Put(WordRuns.Paragraph(WordStyles.Caption, WordRuns.Words(string.Join('\n', said))));
    }
}
