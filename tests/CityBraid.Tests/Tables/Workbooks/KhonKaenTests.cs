using CityBraid.Tables;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Tables.Workbooks;

/// <summary>The two forms of examples/khon-kaen, as a person reads them off the screen.</summary>
public sealed class KhonKaenTests
{
    [Fact]
    public void The_form_is_read_cell_by_cell()
    {
        var rows = Read("khonkaen-2562-clean.xlsx", out var sheet);

        Assert.Equal("แบบฟอร์ม", sheet);
        Assert.Equal([1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12], rows.Keys);
        Assert.Equal("เทศบาลนครขอนแก่น", rows[2].At(1).Text);
        Assert.Equal(2562m, Number(rows[2].At(4)));
        Assert.Equal(115_000m, Number(rows[2].At(6)));
        Assert.Equal(
            "ขอบเขต|รายการ|EF (kgCO2e/หน่วย)|หน่วย",
            string.Join('|', rows[4].Cells.Take(4).Select(cell => cell.Text))
        );
        Assert.Equal("รวม", rows[4].At(17).Text);
        Assert.Equal(0.5m, Number(rows[5].At(3)));
        Assert.Equal(20_000_000m, Number(rows[5].At(16)));
        Assert.Equal(
            new Cell(12, 17, CellKind.FormulaWithoutValue, "SUM(E12:P12)") { HasFormula = true },
            rows[12].At(17)
        );
    }

    [Fact]
    public void The_mistyped_cell_is_text_where_its_neighbours_are_numbers()
    {
        var rows = Read("khonkaen-2562-dirty.xlsx", out _);

        Assert.Equal(new Cell(8, 6, CellKind.Text, "4,0OO,000"), rows[8].At(6));
        Assert.Equal("F8", rows[8].At(6).Address);
        Assert.Equal(4_000_000m, Number(rows[8].At(5)));
        Assert.Equal(4_000_000m, Number(rows[8].At(7)));
    }

    private static Dictionary<int, TableRow> Read(string name, out string? sheet)
    {
        using var bytes = File.OpenRead(Path.Combine(Repository.Root, "examples", "khon-kaen", name));
        using var file = TableFile.Open(bytes, name).Value!;
        var only = Assert.Single(file.Sheets);
        sheet = only.Name;
        Assert.Empty(only.MergedRanges);
        return only.ReadRows().ToDictionary(row => row.Number);
    }

    private static decimal Number(Cell cell) =>
        cell.TryNumber(out var number) ? number : throw new FormatException(cell.ToString());
}
