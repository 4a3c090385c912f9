using System.Globalization;
using CityBraid.Reporting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>A report as a document: valid, complete, and each figure with its proof.</summary>
public sealed class ReportWordFileTests
{
    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_document_is_valid(string language)
    {
        using var file = Open(SampleReports.In(language));

        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        Assert.Empty(
            validator.Validate(file, TestContext.Current.CancellationToken).Select(error => error.Description)
        );
        Assert.Equal(language, file.PackageProperties.Language);
    }

    [Theory]
    [InlineData("th", "TH Sarabun New", "30")]
    [InlineData("en", "Noto Sans", "21")]
    [InlineData("zh", "Noto Sans", "21")]
    public void Each_script_has_its_font(string language, string latin, string halfPoints)
    {
        using var file = Open(SampleReports.In(language));

        var usual = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!;
        var fonts = usual.RunPropertiesBaseStyle!.RunFonts!;
        Assert.Equal(
            (latin, "TH Sarabun New", "Noto Sans SC"),
            (fonts.Ascii!.Value, fonts.ComplexScript!.Value, fonts.EastAsia!.Value)
        );
        Assert.Equal(halfPoints, usual.RunPropertiesBaseStyle.FontSize!.Val!.Value);
    }

    [Fact]
    public void The_contents_lead_to_numbered_headings()
    {
        using var file = Open(SampleReports.In("en"));
        var body = file.MainDocumentPart!.Document!.Body!;

        string[] parts = ["Summary", "Emissions by sector", "Over the years"];
        var headings = body.Descendants<Paragraph>().Where(one => StyleOf(one) == "Heading1").ToList();
        Assert.Equal(parts, headings.Select(heading => heading.InnerText));
        Assert.All(headings, heading => Assert.NotNull(heading.ParagraphProperties!.NumberingProperties));
        var entries = body.Descendants<Hyperlink>().ToList();
        Assert.Equal(parts.Select((part, at) => $"{at + 1}{part}"), entries.Select(entry => entry.InnerText));
        Assert.Equal(
            body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value),
            entries.Select(entry => entry.Anchor!.Value)
        );
        Assert.Contains(
            body.Descendants<FieldCode>(),
            code => code.Text.Contains("TOC", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("th", "หน้า 1 จาก 1")]
    [InlineData("en", "Page 1 of 1")]
    [InlineData("zh", "第 1 页，共 1 页")]
    public void Every_page_says_what_it_is_of_and_which_it_is(string language, string page)
    {
        var report = SampleReports.In(language);
        using var file = Open(report);
        var main = file.MainDocumentPart!;

        Assert.Equal($"{report.Title} · {report.Basis}", Assert.Single(main.HeaderParts).Header!.InnerText);
        var footer = Assert.Single(main.FooterParts).Footer!;
        Assert.Equal(page, footer.InnerText);
        Assert.Equal(
            [" PAGE ", " NUMPAGES "],
            footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value)
        );
    }

    [Fact]
    public void A_wide_part_lies_on_its_side_and_repeats_its_titles()
    {
        using var file = Open(SampleReports.In("en"));
        var body = file.MainDocumentPart!.Document!.Body!;

        Assert.Equal(
            [false, true, false],
            body.Descendants<PageSize>().Select(size => size.Orient?.Value == PageOrientationValues.Landscape)
        );
        Assert.All(
            body.Descendants<PageSize>(),
            size => Assert.Equal([11_906u, 16_838u], new[] { size.Width!.Value, size.Height!.Value }.Order())
        );
        var table = body.Descendants<Table>().Single(one => one.Descendants<TableHeader>().Any());
        Assert.Equal(42, table.Elements<TableRow>().Count());
        Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
    }

    [Fact]
    public void Each_figure_stands_in_a_control_and_each_one_of_a_sentence_has_a_note()
    {
        var report = SampleReports.In("en");
        using var file = Open(report);
        var main = file.MainDocumentPart!;

        var tags = main.Document!.Descendants<Tag>().Select(tag => tag.Val!.Value).ToList();
        Assert.Equal(Enumerable.Range(1, report.Figures.Count()).Select(number => $"figure-{number}"), tags);
        var notes = main.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(note => note.Id! > 0).ToList();
        Assert.Equal(
            " Total (tCO2e) – khon-kaen 2019: Form of the municipality, sheet 'fuel', cell F8 1; "
                + "IPCC 2006, table 2.3; Form of the municipality, sheet 'fuel', cell F8 2; …",
            Assert.Single(notes).InnerText
        );
        Assert.Equal(1, Assert.Single(main.Document.Descendants<FootnoteReference>()).Id!.Value);
    }

    [Fact]
    public void Numbers_are_shown_as_their_kind_wants()
    {
        ReportCell[] cells =
        [
            new(-1234567.891m, PackFieldKind.Tonnes),
            new(1234567.8910m, PackFieldKind.Number),
            new(2019, PackFieldKind.Code),
            new(null, PackFieldKind.Number),
            new("NE", PackFieldKind.Number, Gap: new PackGap("where", "why", "who", "NE")),
        ];
        var report = SampleReports.In("en") with
        {
            Parts =
            [
                new ReportPart
                {
                    Name = "one",
                    Title = "One",
                    Columns =
                    [
                        .. cells.Select((_, at) => new ReportColumn($"c{at}", $"C{at}", cells[at].Kind, 10)),
                    ],
                    Rows = [new ReportRow(cells)],
                },
            ],
        };
        using var file = Open(report);

        var row = file.MainDocumentPart!.Document!.Descendants<TableRow>().Last();
        Assert.Equal(
            ["−1,234,567.89", "1,234,567.891", "2019", "–", "NE"],
            row.Elements<TableCell>().Select(cell => cell.InnerText)
        );
    }

    [Fact]
    public void A_number_has_a_column_as_wide_as_itself()
    {
        var columns = Enumerable
            .Range(1, 16)
            .Select(at => new ReportColumn($"c{at}", $"C{at}", KindOf(at), 14));
        var cells = Enumerable
            .Range(1, 16)
            .Select(at => new ReportCell(at > 12 ? 123456789.25m : null, KindOf(at)));
        var report = SampleReports.In("en") with
        {
            Parts =
            [
                new ReportPart
                {
                    Name = "one",
                    Title = "One",
                    IsLandscape = true,
                    Columns = [.. columns],
                    Rows = [new ReportRow([.. cells])],
                },
            ],
        };
        using var file = Open(report);

        var widths = file.MainDocumentPart!.Document!.Descendants<GridColumn>()
            .Select(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture))
            .ToList();
        // 14 letters of 9 points, each some 5.2 wide, and the cell's margins: 14 × 104 + 150 twentieths.
        Assert.All(widths.Skip(12), width => Assert.InRange(width, 1606, 14_570));
        Assert.All(widths.Take(12), width => Assert.InRange(width, 300, 1_000));
        Assert.InRange(widths.Sum(), 14_500, 14_570);

        static PackFieldKind KindOf(int at) => at > 6 ? PackFieldKind.Tonnes : PackFieldKind.Text;
    }

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    public void A_table_that_is_too_wide_is_parted_and_its_keys_stand_in_each(string language)
    {
        var columns = Enumerable
            .Range(0, 20)
            .Select(at => new ReportColumn($"c{at}", $"C{at}", PackFieldKind.Tonnes, 14, IsKey: at == 0))
            .Append(new ReportColumn("bare", "Bare", PackFieldKind.Tonnes, 14));
        var cells = Enumerable
            .Range(0, 20)
            .Select(at => new ReportCell(at == 0 ? "key" : 123456789.25m, PackFieldKind.Tonnes))
            .Append(new ReportCell(null, PackFieldKind.Tonnes));
        using var file = Open(Single(language, [.. columns], [new ReportRow([.. cells])]));

        var tables = file.MainDocumentPart!.Document!.Descendants<Table>().ToList();
        Assert.InRange(tables.Count, 2, 3);
        Assert.All(tables, table => Assert.Equal("key", Texts(table.Elements<TableRow>().Last()).First()));
        Assert.Equal(
            Enumerable.Range(1, 19).Select(at => $"C{at}"),
            tables.SelectMany(table => Texts(table.Elements<TableRow>().First()).Skip(1))
        );
        Assert.Contains("Bare", file.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th", "ไม่มีข้อมูลในบันทึก")]
    [InlineData("en", "Nothing is on record here.")]
    [InlineData("zh", "此处尚无记录。")]
    public void A_table_without_rows_is_told_in_words_on_an_upright_page(string language, string said)
    {
        using var file = Open(Single(language, [new ReportColumn("c", "C", PackFieldKind.Tonnes, 14)], []));
        var body = file.MainDocumentPart!.Document!.Body!;

        Assert.Empty(body.Descendants<Table>());
        Assert.Contains(said, body.InnerText, StringComparison.Ordinal);
        Assert.Null(Assert.Single(body.Descendants<PageSize>()).Orient);
    }

    [Fact]
    public void A_part_is_headed_by_its_heading_and_a_column_by_its_own()
    {
        var report = Single(
            "en",
            [new ReportColumn("c", "factor_unit", PackFieldKind.Text, 14, Heading: "Unit of the factor")],
            [new ReportRow([new ReportCell("kg", PackFieldKind.Text)])]
        );
        using var file = Open(
            report with
            {
                Parts = [report.Parts[0] with { Title = "facts", Heading = "What it is made of" }],
            }
        );
        var text = file.MainDocumentPart!.Document!.Body!.InnerText;

        Assert.Contains("What it is made of", text, StringComparison.Ordinal);
        Assert.Contains("Unit of the factor", text, StringComparison.Ordinal);
        Assert.DoesNotContain("factor_unit", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_said_twice_has_one_note()
    {
        var report = SampleReports.In("en");
        var said = report.Parts[0].Texts[0];
        using var file = Open(report with { Parts = [report.Parts[0] with { Texts = [said, said] }] });

        Assert.Single(file.MainDocumentPart!.Document!.Descendants<FootnoteReference>());
    }

    [Fact]
    public void A_report_that_fails_midway_leaves_no_file()
    {
        var report = SampleReports.In("en");
        static IEnumerable<ReportRow> Failing()
        {
            yield return new ReportRow([new ReportCell("a", PackFieldKind.Text)]);
            throw new TimeoutException();
        }

        var broken = report with { Parts = [report.Parts[1] with { Rows = Failing() }] };

        Assert.All(
            ReportFormat.All.Where(format => format != ReportFormat.Pdf),
            format => Assert.Throws<TimeoutException>(() => Written.As(format, broken))
        );
    }

    [Fact]
    public void Texts_that_xml_cannot_hold_are_marked_and_the_file_stays_whole()
    {
        var report = SampleReports.In("en") with { Title = "a\u0001b\uD800c 😀", Basis = "x\u0000" };
        using var file = Open(report);

        Assert.StartsWith(
            "a\uFFFDb\uFFFDc 😀",
            file.MainDocumentPart!.Document!.Body!.InnerText,
            StringComparison.Ordinal
        );
    }

    private static Report Single(
        string language,
        IReadOnlyList<ReportColumn> columns,
        IReadOnlyList<ReportRow> rows
    ) =>
        SampleReports.In(language) with
        {
            Parts =
            [
                new ReportPart
                {
                    Name = "one",
                    Title = "One",
                    IsLandscape = true,
                    Columns = columns,
                    Rows = rows,
                },
            ],
        };

    private static IEnumerable<string> Texts(TableRow row) =>
        row.Elements<TableCell>().Select(cell => cell.InnerText);

    private static string? StyleOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static WordprocessingDocument Open(Report report) =>
        WordprocessingDocument.Open(
            new MemoryStream(Written.As(ReportFormat.Word, report)),
            isEditable: false
        );
}
