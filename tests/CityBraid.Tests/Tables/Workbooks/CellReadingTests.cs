using CityBraid.Tables;

namespace CityBraid.Tests.Tables.Workbooks;

public sealed class CellReadingTests
{
    [Theory]
    [InlineData("<c r='F8'><v>0.30000000000000004</v></c>", CellKind.Number, "0.30000000000000004")]
    [InlineData("<c r='F8' s='14'><v>43831</v></c>", CellKind.Number, "43831")]
    [InlineData("<c r='F8' t='n'><v>1</v></c>", CellKind.Number, "1")]
    [InlineData("<c r='F8'><f>1+1</f><v>2</v></c>", CellKind.Number, "2")]
    [InlineData("<c r='F8'><f>SUM(E8:E9)</f></c>", CellKind.FormulaWithoutValue, "SUM(E8:E9)")]
    [InlineData("<c r='F8'><f>A1</f><v/></c>", CellKind.FormulaWithoutValue, "A1")]
    [InlineData("<c r='F8'><f t='shared' si='0'/></c>", CellKind.FormulaWithoutValue, "")]
    [InlineData("<c r='F8' t='s'><v>0</v></c>", CellKind.Text, "first")]
    [InlineData("<c r='F8' t='str'><f>A1&amp;B1</f><v>joined</v></c>", CellKind.Text, "joined")]
    [InlineData("<c r='F8' t='inlineStr'><is><t>inline</t></is></c>", CellKind.Text, "inline")]
    [InlineData("<c r='F8' t='inlineStr'><is><t xml:space='preserve'> a </t></is></c>", CellKind.Text, " a ")]
    [InlineData("<c r='F8' t='inlineStr'><is><t><![CDATA[a<b]]></t></is></c>", CellKind.Text, "a<b")]
    [InlineData("<c r='F8' t='d'><v>2019-03-05</v></c>", CellKind.Text, "2019-03-05")]
    [InlineData("<c r='F8' t='b'><v>1</v></c>", CellKind.Boolean, "TRUE")]
    [InlineData("<c r='F8' t='b'><v>0</v></c>", CellKind.Boolean, "FALSE")]
    [InlineData("<c r='F8' t='e'><f>NA()</f><v>#N/A</v></c>", CellKind.Error, "#N/A")]
    [InlineData("<c r='F8'><v>5</v><extLst><ext><v>6</v></ext></extLst></c>", CellKind.Number, "5")]
    [InlineData("<c r='F8'><x:v xmlns:x='urn:other'>6</x:v><v>5</v></c>", CellKind.Number, "5")]
    public void A_cell_is_read_as_what_it_is(string xml, CellKind kind, string text) =>
        Assert.Equal(
            new Cell(8, 6, kind, text) { HasFormula = xml.Contains("<f", StringComparison.Ordinal) },
            Reading.OnlyCell(CraftedWorkbook.WithRows($"<row r='8'>{xml}</row>"))
        );

    [Theory]
    [InlineData("<c r='A1'/>")]
    [InlineData("<c r='A1' s='3'></c>")]
    [InlineData("<c r='A1'><v/></c>")]
    [InlineData("<c r='A1' t='inlineStr'><is><t/></is></c>")]
    [InlineData("<c r='A1' t='str'><f>IF(1,\"\")</f><v></v></c>")]
    public void A_cell_of_nothing_is_left_out(string xml) =>
        Assert.Empty(Reading.Rows(CraftedWorkbook.WithRows($"<row r='1'>{xml}</row>")));

    [Fact]
    public void Places_that_are_not_named_follow_the_ones_before()
    {
        var rows = Reading.Rows(
            CraftedWorkbook.WithRows(
                "<row><c><v>1</v></c></row>"
                    + "<row r='4'><c r='C4'><v>2</v></c><c><v>3</v></c></row>"
                    + "<row><c/><c><v>4</v></c></row>"
            )
        );

        Assert.Equal(
            ["A1", "C4", "D4", "B5"],
            rows.SelectMany(row => row.Cells).Select(cell => cell.Address)
        );
        Assert.Equal("3", rows[1].At(4).Text);
        Assert.True(rows[1].At(1).IsBlank);
        Assert.True(rows[1].At(5).IsBlank);
    }

    [Theory]
    [InlineData("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>", "A1")]
    [InlineData("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>", "A1")]
    [InlineData("<row r='1'><c r='A2'><v>1</v></c></row>", "A2")]
    [InlineData("<row r='2'/><row r='2'/>", "2")]
    [InlineData("<row r='x'/>", "x")]
    [InlineData("<row r='0'/>", "0")]
    [InlineData("<row><c r='?'/></row>", "?")]
    [InlineData("<row><c t='s'><v>1</v></c></row>", "1")]
    [InlineData("<row><c t='s'><v>-1</v></c></row>", "-1")]
    [InlineData("<row><c t='b'><v>2</v></c></row>", "2")]
    [InlineData("<row><c t='new'><v>3</v></c></row>", "3")]
    public void A_cell_whose_place_or_content_cannot_be_told_is_refused(string rows, string found)
    {
        var finding = Reading.Interrupted(CraftedWorkbook.WithRows(rows));

        Assert.Equal("tables.broken-cell", finding.Code);
        Assert.Equal(found, finding.Values["found"]);
        Assert.Equal("Form", finding.Where?.Sheet);
    }

    [Fact]
    public void Runs_are_joined_and_phonetic_hints_left_out()
    {
        const string Runs =
            "<si><r><rPr><b/></rPr><t>ไฟ</t></r><r><t>ฟ้า</t></r>"
            + "<rPh sb='0' eb='1'><t>hint</t></rPh><phoneticPr fontId='1'/></si>";
        var workbook = CraftedWorkbook
            .WithRows("<row><c t='s'><v>1</v></c></row>")
            .With(CraftedWorkbook.SharedStrings, CraftedWorkbook.Shared("<si><t>first</t></si>" + Runs));

        Assert.Equal("ไฟฟ้า", Reading.OnlyCell(workbook).Text);
    }

    [Theory]
    [InlineData("a_x000D_b", "a\rb")]
    [InlineData("a_x005F_x000D_b", "a_x000D_b")]
    [InlineData("tax_xl", "tax_xl")]
    [InlineData("a_x0000_b", "a_x0000_b")]
    [InlineData("a_xD800_b", "a_xD800_b")]
    public void Escaped_characters_are_put_back(string written, string text) =>
        Assert.Equal(
            text,
            Reading
                .OnlyCell(
                    CraftedWorkbook.WithRows($"<row><c t='inlineStr'><is><t>{written}</t></is></c></row>")
                )
                .Text
        );
}
