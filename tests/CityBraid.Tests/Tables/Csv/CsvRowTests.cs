using System.Text;
using CityBraid.Tables;

namespace CityBraid.Tests.Tables.Csv;

public sealed class CsvRowTests
{
    [Fact]
    public void Every_cell_is_text_with_its_address()
    {
        var rows = Reading.Csv("a,b\n1,x"u8.ToArray());

        Assert.Equal(
            [
                new Cell(1, 1, CellKind.Text, "a"),
                new Cell(1, 2, CellKind.Text, "b"),
                new Cell(2, 1, CellKind.Text, "1"),
                new Cell(2, 2, CellKind.Text, "x"),
            ],
            rows.SelectMany(row => row.Cells)
        );
    }

    [Theory]
    [InlineData("a,b;c\n1,2;3", "a|b;c")]
    [InlineData("a;b;c,d\n1;2;3,4", "a|b|c,d")]
    [InlineData("a\tb,c\td\n", "a|b,c|d")]
    [InlineData("\"a;;;\",b\n", "a;;;|b")]
    [InlineData("a\n1;2\n", "a")]
    public void The_header_tells_the_delimiter(string text, string header) =>
        Assert.Equal(header, string.Join('|', Reading.CsvTexts(text)[0]));

    [Fact]
    public void A_title_above_the_header_does_not_hide_the_delimiter() =>
        Assert.Equal(["1", "2,5"], Reading.CsvTexts("Khon Kaen\n\na;b\n1;2,5")[2]);

    [Fact]
    public void Quoted_cells_hold_delimiters_marks_and_line_breaks()
    {
        var rows = Reading.Csv("a,b\n\"x,\"\"y\"\"\",\"1\r\n2\"\nlast,one\n"u8.ToArray());

        Assert.Equal(["x,\"y\"", "1\r\n2"], rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal(3, rows[2].Number);
    }

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\nb")]
    [InlineData("a\rb\r")]
    public void A_row_ends_in_any_line_end(string text) =>
        Assert.Equal(["a", "b"], Reading.CsvTexts(text).SelectMany(row => row));

    [Fact]
    public void Empty_cells_and_rows_are_left_out_and_still_counted()
    {
        var rows = Reading.Csv("a,b,c\n\n,,\"\"\n1,,3\n"u8.ToArray());

        Assert.Equal([1, 4], rows.Select(row => row.Number));
        Assert.Equal(["A4", "C4"], rows[1].Cells.Select(cell => cell.Address));
        Assert.Equal(new Cell(4, 2, CellKind.Blank, string.Empty), rows[1].At(2));
        Assert.Equal("3", rows[1].At(3).Text);
        Assert.True(rows[1].At(4).IsBlank);
        Assert.True(rows[1].At(0).IsBlank);
    }

    [Fact]
    public void A_mark_inside_an_unquoted_cell_is_a_character() =>
        Assert.Equal(["5\" pipe", "x"], Reading.CsvTexts("5\" pipe,x\n")[0]);

    [Theory]
    [InlineData("a,b\n1,\"never closed\n2,3\n", "B2")]
    [InlineData("a,b\n\"x\"y,2\n", "A2")]
    public void A_mark_that_leaves_the_cell_open_is_refused_where_it_stands(string text, string cell)
    {
        var finding = Reading.Interrupted(Encoding.UTF8.GetBytes(text), "a.csv");

        Assert.Equal("tables.broken-quotes", finding.Code);
        Assert.Equal(cell, finding.Where?.Cells);
    }

    [Fact]
    public void Cells_longer_than_the_buffer_are_read_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 6_000).Select(number => $"{number} "));

        var row = Reading.CsvTexts($"a,b\n{text},\"{text}\"\n")[1];

        Assert.Equal([text, text], row);
    }

    [Fact]
    public void Rows_can_be_read_again_until_the_file_is_let_go()
    {
        var file = Reading.Open("a,b\n1,2"u8.ToArray(), "folder/a.csv");
        var sheet = Assert.Single(file.Sheets);

        Assert.Equal(2, sheet.ReadRows().Count());
        Assert.Equal(2, sheet.ReadRows().Count());
        Assert.Equal("a.csv", file.Name);
        Assert.Null(sheet.Name);
        Assert.Empty(sheet.MergedRanges);
        Assert.Empty(file.Findings);
        file.Dispose();
        Assert.Throws<ObjectDisposedException>(() => sheet.ReadRows().Count());
    }
}
