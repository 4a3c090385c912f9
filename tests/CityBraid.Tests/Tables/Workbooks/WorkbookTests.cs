using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Tests.Tables.Workbooks;

public sealed class WorkbookTests
{
    private const string Row = "<row><c r='A1'><v>1</v></c></row>";

    [Fact]
    public void Sheets_come_in_the_workbooks_order_hidden_ones_included()
    {
        var workbook = CraftedWorkbook
            .WithRows(Row)
            .With(
                CraftedWorkbook.Workbook,
                CraftedWorkbook.Sheets(
                    "<sheet name='แบบฟอร์ม' sheetId='7' r:id='r9'/>"
                        + "<sheet name='Hidden' sheetId='2' state='veryHidden' r:id='r1'/>"
                        + "<sheet name='Chart' sheetId='3' r:id='r3'/>"
                )
            )
            .With(
                CraftedWorkbook.WorkbookRels,
                CraftedWorkbook.Relationships(
                    ("r1", "worksheet", "/xl/worksheets/sheet1.xml"),
                    ("r3", "chartsheet", "chartsheets/sheet1.xml"),
                    ("r9", "worksheet", "./worksheets/../Worksheets/SHEET2.xml")
                )
            )
            .With("xl/worksheets/sheet2.xml", CraftedWorkbook.Worksheet("<row><c r='A1'><v>2</v></c></row>"));
        using var file = Reading.Open(workbook.ToBytes(), "a.xlsx");

        Assert.Equal(["แบบฟอร์ม", "Hidden"], file.Sheets.Select(sheet => sheet.Name));
        Assert.Equal("2", file.Sheets[0].ReadRows().Single().At(1).Text);
        Assert.Equal("1", file.Sheets[1].ReadRows().Single().At(1).Text);
    }

    [Fact]
    public void Merged_ranges_behind_the_rows_are_found_whether_or_not_the_rows_are_read()
    {
        var workbook = CraftedWorkbook.WithRows(
            Row,
            "<mergeCells count='2'><mergeCell ref='A1:B2'/><mergeCell ref='C5:C9'/></mergeCells>"
        );
        using var file = Reading.Open(workbook.ToBytes(), "a.xlsx");
        var sheet = Assert.Single(file.Sheets);

        Assert.Equal(["A1:B2", "C5:C9"], sheet.MergedRanges.Select(range => range.ToString()));
        Assert.Single(sheet.ReadRows());
        Assert.Same(sheet.MergedRanges, sheet.MergedRanges);
    }

    [Theory]
    [InlineData("<mergeCells><mergeCell ref='A0'/></mergeCells>", "tables.broken-cell")]
    [InlineData("<mergeCells><mergeCell/></mergeCells>", "tables.broken-cell")]
    [InlineData(
        "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/></mergeCells>",
        "tables.too-many-merged-ranges"
    )]
    public void Merged_ranges_that_cannot_be_told_or_are_too_many_are_refused(string merged, string code)
    {
        var limits = new TableLimits { MergedRangesMax = 1 };
        using var file = Reading.Open(CraftedWorkbook.WithRows(Row, merged).ToBytes(), "a.xlsx", limits);

        var refusal = Assert.Throws<UnreadableTableException>(() => file.Sheets[0].MergedRanges);

        Assert.Equal(code, refusal.Finding.Code);
    }

    [Fact]
    public void The_strict_namespaces_of_iso_are_read_too()
    {
        var workbook = CraftedWorkbook.WithRows("<row><c r='B2' t='s'><v>0</v></c></row>");
        workbook.Change(
            CraftedWorkbook.Sheet,
            xml => xml.Replace("r='B2'", "r='B1'", StringComparison.Ordinal)
        );
        using var file = Reading.Open(workbook.ToStrictBytes(), "a.xlsx");

        var cell = Assert.Single(Assert.Single(file.Sheets[0].ReadRows()).Cells);

        Assert.Equal(new Cell(1, 2, CellKind.Text, "first"), cell);
    }

    [Fact]
    public void Sheets_may_be_read_side_by_side()
    {
        using var file = Reading.Open(
            CraftedWorkbook.WithRows(Row + Row.Replace("A1", "A2", StringComparison.Ordinal)).ToBytes(),
            "a.xlsx"
        );

        var pairs = file.Sheets[0].ReadRows().Zip(file.Sheets[0].ReadRows()).ToList();

        Assert.Equal([(1, 1), (2, 2)], pairs.Select(pair => (pair.First.Number, pair.Second.Number)));
    }

    [Theory]
    [InlineData("<sheet name='A' r:id='r1'/><sheet name='a' r:id='r3'/>")]
    [InlineData("<sheet name='A' r:id='r1'/><sheet name='B' r:id='r1'/>")]
    public void Two_sheets_of_one_name_or_one_part_are_refused(string sheets)
    {
        var workbook = CraftedWorkbook
            .WithRows(Row)
            .With(CraftedWorkbook.Workbook, CraftedWorkbook.Sheets(sheets))
            .With(
                CraftedWorkbook.WorkbookRels,
                CraftedWorkbook.Relationships(
                    ("r1", "worksheet", "worksheets/sheet1.xml"),
                    ("r3", "worksheet", "worksheets/sheet3.xml")
                )
            )
            .With("xl/worksheets/sheet3.xml", CraftedWorkbook.Worksheet(Row));

        Assert.Equal("tables.duplicate-sheet", Reading.Refused(workbook).Code);
    }

    [Theory]
    [InlineData("<sheet name='A' r:id='r7'/>", "A")]
    [InlineData("<sheet name='A'/>", "A")]
    public void A_sheet_without_its_part_is_refused_and_not_left_out(string sheet, string part)
    {
        var workbook = CraftedWorkbook
            .WithRows(Row)
            .With(CraftedWorkbook.Workbook, CraftedWorkbook.Sheets(sheet));

        var finding = Reading.Refused(workbook);

        Assert.Equal("tables.missing-part", finding.Code);
        Assert.Equal(part, finding.Values["part"]);
    }

    [Theory]
    [InlineData("xl/workbook.bin", "xlsb")]
    [InlineData("word/document.xml", "document")]
    public void A_package_of_another_kind_is_refused_by_what_it_is(string part, string found)
    {
        var other = new CraftedWorkbook()
            .With(CraftedWorkbook.Rels, CraftedWorkbook.Relationships(("r1", "officeDocument", part)))
            .With(
                part,
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>"
            );

        var finding = Reading.Refused(other);

        Assert.Equal("tables.not-a-workbook", finding.Code);
        Assert.Equal(found, finding.Values["found"]);
        Assert.Equal(new Location("a.xlsx"), finding.Where);
    }

    [Fact]
    public void A_zip_of_anything_else_is_refused()
    {
        Assert.Equal("zip", Reading.Refused(new CraftedWorkbook().With("a.txt", "b")).Values["found"]);
        Assert.Equal("zip", Reading.Refused(new CraftedWorkbook()).Values["found"]);
    }
}
