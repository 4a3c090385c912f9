using System.Globalization;
using System.Security;
using CityBraid.Tables;
using CityBraid.Tests.Tables;

namespace CityBraid.Tests.Facts;

/// <summary>A sheet made cell by cell, and the monthly form with one item to begin with.</summary>
internal sealed class CraftedForm
{
    public static readonly IReadOnlyList<string> Months =
    [
        "ม.ค.",
        "ก.พ.",
        "มี.ค.",
        "เม.ย.",
        "พ.ค.",
        "มิ.ย.",
        "ก.ค.",
        "ส.ค.",
        "ก.ย.",
        "ต.ค.",
        "พ.ย.",
        "ธ.ค.",
    ];

    private readonly SortedDictionary<(int Row, int Column), string> cells = [];
    private readonly List<string> merged = [];

    /// <summary>Year 2562 at B1; header in row 3: item, factor, unit, months D to O, total P.</summary>
    public static CraftedForm Monthly(object? year = null) =>
        new CraftedForm()
            .Row(1, "ประจำปี พ.ศ.", year ?? 2562)
            .Row(3, ["รายการ", "หน่วย", "EF (kgCO2e/หน่วย)", .. Months, "รวม"]);

    /// <summary>The form with electricity of homes in row 4, 1 kWh in January to 12 in December.</summary>
    public static CraftedForm WithElectricity(object? year = null) =>
        Monthly(year)
            .Row(4, ["ไฟฟ้า – ที่อยู่อาศัย", "kWh", 0.5m, .. Enumerable.Range(1, 12).Cast<object>(), 78]);

    /// <summary>Puts values from column A; null leaves a cell blank.</summary>
    public CraftedForm Row(int row, params object?[] values)
    {
        foreach (var (index, value) in values.Index())
        {
            Put(row, index + 1, value);
        }

        return this;
    }

    /// <summary>Puts a number or text into a cell.</summary>
    public CraftedForm Put(string address, object? value)
    {
        var at = CellRange.Parse(address);
        return Put(at.FirstRow, at.FirstColumn, value);
    }

    /// <summary>Puts a cell's XML, such as an error or a formula; <c>{0}</c> is its address.</summary>
    public CraftedForm PutXml(string address, string xml)
    {
        var at = CellRange.Parse(address);
        cells[(at.FirstRow, at.FirstColumn)] = string.Format(CultureInfo.InvariantCulture, xml, address);
        return this;
    }

    public CraftedForm Merge(string range)
    {
        merged.Add(range);
        return this;
    }

    public byte[] ToBytes() => Workbook(("Form", this));

    /// <summary>A workbook of several sheets.</summary>
    public static byte[] Workbook(params (string Name, CraftedForm Sheet)[] sheets)
    {
        var workbook = CraftedWorkbook.WithRows(string.Empty);
        var list = sheets.Select(
            (sheet, index) => $"<sheet name='{sheet.Name}' sheetId='{index + 1}' r:id='s{index}'/>"
        );
        var parts = sheets.Select((_, index) => ($"s{index}", "worksheet", $"worksheets/form{index}.xml"));
        workbook.With(CraftedWorkbook.Workbook, CraftedWorkbook.Sheets(string.Concat(list)));
        workbook.With(CraftedWorkbook.WorkbookRels, CraftedWorkbook.Relationships([.. parts]));
        foreach (var (index, sheet) in sheets.Index())
        {
            workbook.With($"xl/worksheets/form{index}.xml", sheet.Sheet.ToXml());
        }

        return workbook.ToBytes();
    }

    private CraftedForm Put(int row, int column, object? value)
    {
        var address = new Cell(row, column, CellKind.Blank, string.Empty).Address;
        cells.Remove((row, column));
        if (value is not null)
        {
            cells[(row, column)] = value is string text
                ? $"<c r='{address}' t='inlineStr'><is><t>{SecurityElement.Escape(text)}</t></is></c>"
                : $"<c r='{address}'><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>";
        }

        return this;
    }

    private string ToXml()
    {
        var rows = cells
            .GroupBy(cell => cell.Key.Row)
            .Select(row => $"<row r='{row.Key}'>{string.Concat(row.Select(cell => cell.Value))}</row>");
        var ranges = string.Concat(merged.Select(range => $"<mergeCell ref='{range}'/>"));
        return CraftedWorkbook.Worksheet(
            string.Concat(rows),
            merged.Count == 0 ? string.Empty : $"<mergeCells>{ranges}</mergeCells>"
        );
    }
}
