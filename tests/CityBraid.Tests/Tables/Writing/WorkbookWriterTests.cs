using System.IO.Compression;
using System.Xml.Linq;
using CityBraid.Tables;

namespace CityBraid.Tests.Tables.Writing;

public sealed class WorkbookWriterTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var rows = Written(["ขยะ", 48_000_000.25m, null, 3], [" =1+1 ", -0.5d]);

        Assert.Equal(["ขยะ", "48000000.25", "3"], Texts(rows[0]));
        Assert.Equal([" =1+1 ", "-0.5"], Texts(rows[1]));
    }

    [Fact]
    public void A_formula_that_somebody_typed_stays_a_text() =>
        Assert.Equal(CellKind.Text, Written(["=HYPERLINK(\"http://x\")"])[0].Cells[0].Kind);

    [Fact]
    public void A_letter_that_a_workbook_cannot_hold_is_marked() =>
        Assert.Equal("a\uFFFDb", Written(["a\u0001b"])[0].Cells[0].Text);

    [Fact]
    public void The_parts_of_a_workbook_do_not_tell_when_it_was_written()
    {
        var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        {
            workbook.BeginSheet("facts");
        }

        using var archive = new ZipArchive(stream);
        Assert.All(archive.Entries, part => Assert.Equal(1980, part.LastWriteTime.Year));
    }

    [Theory]
    [InlineData("waste", null)]
    [InlineData("ขยะที่บ้าน", "20")]
    public void A_row_with_thai_letters_has_room_for_their_marks(string text, string? height)
    {
        var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        {
            workbook.BeginSheet("facts", new SheetLook([30], HeadRow: 0, IsLandscape: false));
            workbook.WriteRow(new LookedCell(text, CellLook.Plain));
        }

        using var archive = new ZipArchive(stream);
        using var sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var row = XDocument.Load(sheet).Descendants().Single(one => one.Name.LocalName == "row");
        Assert.Equal(height, row.Attribute("ht")?.Value);
    }

    private static IEnumerable<string> Texts(TableRow row) =>
        row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text);

    private static List<TableRow> Written(params object?[][] rows)
    {
        var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        {
            workbook.BeginSheet("facts");
            foreach (var row in rows)
            {
                workbook.WriteRow(row);
            }
        }

        using var file = Reading.Open(stream.ToArray(), "facts.xlsx");
        return [.. Assert.Single(file.Sheets).ReadRows()];
    }
}
