using System.IO.Compression;
using System.Text;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tables;
using CityBraid.Tests.Inventory;
using CityBraid.Tests.Tables;

namespace CityBraid.Tests.Reporting.Packs;

/// <summary>One writer for all layouts: what it writes is read back as it was.</summary>
public sealed class ReportWorkbookTests
{
    private static readonly PackLibrary Packs = new(OurTables.Shipped);

    private const string Formula = "=HYPERLINK(\"http://x\",\"y\")";

    [Fact]
    public void Lines_stand_above_the_titles_and_rows_below()
    {
        using var file = Reading.Open(Workbook(("a", 1.5m, "x")), "f.xlsx");

        var rows = file.Sheets[0].ReadRows().ToList();
        Assert.Equal(["Year", "2019"], Texts(rows[0]));
        Assert.Equal(["Key", "Amount", "Said"], Texts(rows[1]));
        Assert.Equal(["a", "1.5", "x"], Texts(rows[2]));
        Assert.Equal(4, rows[2].Number);
    }

    [Fact]
    public void What_is_not_known_stays_blank_and_is_not_zero()
    {
        using var file = Reading.Open(Workbook(("a", null, null)), "f.xlsx");

        Assert.Equal(["a"], Texts(file.Sheets[0].ReadRows().Last()));
    }

    [Theory]
    [InlineData(Formula)]
    [InlineData("two\nlines")]
    [InlineData("\u202Eright to left שלום")]
    [InlineData("+1")]
    public void A_hostile_text_stays_the_text_it_was_in_a_workbook(string said)
    {
        using var file = Reading.Open(Workbook(("a", 1m, said)), "f.xlsx");

        var cell = file.Sheets[0].ReadRows().Last().At(3);
        Assert.Equal((CellKind.Text, said), (cell.Kind, cell.Text));
    }

    [Fact]
    public void A_formula_is_shown_and_not_run_in_csv()
    {
        var text = Encoding.UTF8.GetString(Written(Layout(PackFileKind.Csv), ("a", 1m, Formula)));

        Assert.Equal("\uFEFFKey,Amount,Said\r\na,1,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n", text);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_and_says_so()
    {
        using var file = Reading.Open(Workbook(("a", 1m, new string('ก', 40_000))), "f.xlsx");

        var text = file.Sheets[0].ReadRows().Last().At(3).Text;
        Assert.InRange(text.Length, 32_000, ReportWorkbook.TextMax);
        Assert.EndsWith("ก…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_a_spreadsheet_would_round_is_written_as_a_text()
    {
        using var file = Reading.Open(Workbook(("a", 0.12345678901234567m, "x")), "f.xlsx");

        var cell = file.Sheets[0].ReadRows().Last().At(2);
        Assert.Equal((CellKind.Text, "0.12345678901234567"), (cell.Kind, cell.Text));
    }

    [Fact]
    public void Titles_stay_in_sight_and_are_printed_on_every_page()
    {
        using var archive = new ZipArchive(new MemoryStream(Workbook(("a", 1m, "x"))));

        var sheet = Part(archive, "xl/worksheets/sheet1.xml");
        Assert.Contains("<pane ySplit=\"3\" topLeftCell=\"A4\"", sheet, StringComparison.Ordinal);
        Assert.Contains("orientation=\"landscape\"", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("xmlns=\"\"", sheet, StringComparison.Ordinal);
        Assert.Contains("'Form'!$3:$3", Part(archive, "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("xmlns=\"\"", Part(archive, "xl/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_nobody_brought_is_a_bug()
    {
        var content = new PackContent(
            new Dictionary<string, object?>(StringComparer.Ordinal),
            new Dictionary<string, IReadOnlyList<PackRow>>(StringComparer.Ordinal)
        );

        Assert.Throws<KeyNotFoundException>(() =>
            PackFilling.Fill(Layout(PackFileKind.Workbook), content, "en")
        );
    }

    private static byte[] Workbook(params (string Key, decimal? Amount, string? Said)[] rows) =>
        Written(Layout(PackFileKind.Workbook), rows);

    private static byte[] Written(
        ReportPack layout,
        params (string Key, decimal? Amount, string? Said)[] rows
    )
    {
        var report = PackFilling.Fill(layout, Content(rows), "en");
        return ReportFormat.Of(layout.Kind).Write(report, Packs);
    }

    private static PackContent Content(IEnumerable<(string Key, decimal? Amount, string? Said)> rows) =>
        new(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["year"] = 2019 },
            new Dictionary<string, IReadOnlyList<PackRow>>(StringComparer.Ordinal)
            {
                ["rows"] =
                [
                    .. rows.Select(row => new PackRow(
                        new Dictionary<string, object?>(StringComparer.Ordinal)
                        {
                            ["key"] = row.Key,
                            ["amount"] = row.Amount,
                            ["said"] = row.Said,
                        }
                    )),
                ],
            }
        );

    private static ReportPack Layout(PackFileKind kind) =>
        new()
        {
            Name = "test",
            Version = "1",
            Kind = kind,
            Language = null,
            Names = new LocalText("en", "Test"),
            Subject = PackSubject.Place,
            Origins = new LocalText("en", "a test's own"),
            Parts =
            [
                new PackPart
                {
                    Name = "form",
                    Names = new LocalText("en", "Form"),
                    Table = "rows",
                    IsLandscape = true,
                    IsOptional = false,
                    Lines = [Field("year", PackFieldKind.Code, "Year")],
                    Columns =
                    [
                        Field("key", PackFieldKind.Text, "Key") with
                        {
                            Role = PackFieldRole.Key,
                        },
                        Field("amount", PackFieldKind.Exact, "Amount"),
                        Field("said", PackFieldKind.Note, "Said"),
                    ],
                },
            ],
        };

    private static PackField Field(string name, PackFieldKind kind, string title) =>
        new(name, kind, PackFieldRole.Figure, 10, new LocalText("en", title));

    private static IEnumerable<string> Texts(TableRow row) =>
        row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text);

    private static string Part(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
