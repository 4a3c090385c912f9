using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Tests.Tables.Packages;

public sealed class XmlGuardTests
{
    private const string Row = "<row><c t='s'><v>0</v></c></row>";

    private const string Entities =
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'><!ENTITY c '&b;&b;&b;'>]>";

    [Theory]
    [InlineData(CraftedWorkbook.Rels)]
    [InlineData(CraftedWorkbook.Workbook)]
    [InlineData(CraftedWorkbook.WorkbookRels)]
    [InlineData(CraftedWorkbook.SharedStrings)]
    public void A_document_type_is_refused_in_every_part_that_opening_reads(string part)
    {
        var workbook = CraftedWorkbook.WithRows(Row).Change(part, xml => Entities + xml);

        Assert.Equal(
            new Finding(Severity.Error, "tables.dtd", new Location("a.xlsx", part)),
            Reading.Refused(workbook)
        );
    }

    [Fact]
    public void A_document_type_is_refused_in_a_sheet()
    {
        var workbook = CraftedWorkbook.WithRows(Row).Change(CraftedWorkbook.Sheet, xml => Entities + xml);

        Assert.Equal(
            new Finding(Severity.Error, "tables.dtd", new Location("a.xlsx", "Form")),
            Reading.Interrupted(workbook)
        );
    }

    [Theory]
    [InlineData(CraftedWorkbook.Rels)]
    [InlineData(CraftedWorkbook.Workbook)]
    [InlineData(CraftedWorkbook.SharedStrings)]
    public void Xml_that_breaks_off_is_refused_with_its_place(string part)
    {
        var workbook = CraftedWorkbook.WithRows(Row).Change(part, xml => xml[..(xml.Length / 2)]);

        var finding = Reading.Refused(workbook);

        Assert.Equal("tables.broken-xml", finding.Code);
        Assert.Equal(part, finding.Where?.Sheet);
        Assert.Equal("1", finding.Values["line"]);
    }

    [Fact]
    public void A_sheet_gives_the_rows_before_the_place_where_it_breaks()
    {
        var workbook = CraftedWorkbook.WithRows(Row + Row + "<row><c>");
        using var file = Reading.Open(workbook.ToBytes(), "a.xlsx");
        var rows = file.Sheets[0].ReadRows().GetEnumerator();

        Assert.True(rows.MoveNext());
        Assert.True(rows.MoveNext());
        var interruption = Assert.Throws<UnreadableTableException>(() => rows.MoveNext());

        Assert.Equal("tables.broken-xml", interruption.Finding.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<a><b></a>")]
    [InlineData("<other/>")]
    public void A_sheet_that_is_none_is_refused_and_not_empty(string xml) =>
        Assert.Equal(
            "tables.broken-xml",
            Reading.Interrupted(CraftedWorkbook.WithRows(Row).With(CraftedWorkbook.Sheet, xml)).Code
        );

    [Fact]
    public void Elements_within_elements_without_end_are_refused()
    {
        var nested = string.Concat(Enumerable.Range(0, 1_000).Select(number => $"<a{number}>"));
        var workbook = CraftedWorkbook.WithRows("<row><c>" + nested);

        var finding = Reading.Interrupted(workbook);

        Assert.Equal("tables.broken-xml", finding.Code);
        Assert.Equal("64", finding.Values["depth"]);
    }

    [Theory]
    [InlineData("<row r='4'/>", "tables.too-many-rows", null)]
    [InlineData("<row/><row/><row/><row/>", "tables.too-many-rows", null)]
    [InlineData("<row><c r='D1'/></row>", "tables.too-many-columns", "D1")]
    [InlineData("<row><c/><c/><c/><c/></row>", "tables.too-many-columns", "D1")]
    [InlineData("<row><c><v>123456</v></c></row>", "tables.text-too-long", "A1")]
    [InlineData("<row><c t='inlineStr'><is><t>123456</t></is></c></row>", "tables.text-too-long", "A1")]
    [InlineData(
        "<row><c t='inlineStr'><is><r><t>123</t></r><r><t>456</t></r></is></c></row>",
        "tables.text-too-long",
        "A1"
    )]
    public void Rows_columns_and_texts_beyond_the_limits_are_refused(string rows, string code, string? cell)
    {
        var limits = new TableLimits
        {
            RowsMax = 3,
            ColumnsMax = 3,
            TextLengthMax = 5,
        };

        var finding = Reading.Interrupted(CraftedWorkbook.WithRows(rows), limits);

        Assert.Equal(code, finding.Code);
        Assert.Equal(new Location("a.xlsx", "Form", cell), finding.Where);
    }

    [Fact]
    public void A_shared_text_beyond_the_limit_is_refused() =>
        Assert.Equal(
            "tables.text-too-long",
            Reading.Refused(CraftedWorkbook.WithRows(Row), new TableLimits { TextLengthMax = 4 }).Code
        );

    [Theory]
    [InlineData("' TargetMode='External")]
    [InlineData("../../outside.xml")]
    [InlineData("file:///etc/hostname")]
    [InlineData("https://example.org/sheet.xml")]
    [InlineData("")]
    public void A_sheet_outside_the_package_is_refused(string target)
    {
        var workbook = CraftedWorkbook
            .WithRows(Row)
            .With(CraftedWorkbook.WorkbookRels, CraftedWorkbook.Relationships(("r1", "worksheet", target)))
            .With("outside.xml", CraftedWorkbook.Worksheet(Row));

        Assert.Equal("tables.external-part", Reading.Refused(workbook).Code);
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("xl/../../evil.xml")]
    [InlineData("..\\evil.xml")]
    [InlineData("/evil.xml")]
    [InlineData("C:\\evil.xml")]
    public void Names_that_lead_out_of_the_package_are_passed_over(string name)
    {
        var workbook = CraftedWorkbook.WithRows(Row).With(name, "<evil/>");

        Assert.Equal("first", Reading.OnlyCell(workbook).Text);
    }

    [Fact]
    public void A_sheet_that_is_not_in_the_package_is_refused()
    {
        var workbook = CraftedWorkbook
            .WithRows(Row)
            .With(
                CraftedWorkbook.WorkbookRels,
                CraftedWorkbook.Relationships(("r1", "worksheet", "worksheets/sheet9.xml"))
            );

        var finding = Reading.Refused(workbook);

        Assert.Equal("tables.missing-part", finding.Code);
        Assert.Equal("xl/worksheets/sheet9.xml", finding.Values["part"]);
    }
}
