using System.Globalization;

namespace CityBraid.Tables;

/// <summary>Reads the rows of a sheet's part one by one (ISO/IEC 29500-1, 18.3.1).</summary>
internal sealed class RowReader
{
    private const int DataDepth = 1;
    private const int RowDepth = 2;
    private const int CellDepth = 3;
    private const int ValueDepth = 4;

    private readonly PartReader reader;
    private readonly IReadOnlyList<string> sharedTexts;
    private readonly TableLimits limits;
    private readonly List<Cell> cells = [];
    private int row;
    private int column;

    /// <summary>Takes a reader that stands at the sheet's rows.</summary>
    public RowReader(PartReader reader, IReadOnlyList<string> sharedTexts, TableLimits limits)
    {
        this.reader = reader;
        this.sharedTexts = sharedTexts;
        this.limits = limits;
        reader.CurrentCell = () => Address;
    }

    private string Address => CellAddress.Write(row, column);

    /// <summary>Reads the next row that holds something; null after the last.</summary>
    public TableRow? Read()
    {
        while (reader.ReadChild(DataDepth))
        {
            if (reader.Is("row"))
            {
                BeginRow();
                ReadCells();
                if (cells.Count > 0)
                {
                    return new TableRow(row, [.. cells]);
                }
            }
        }

        return null;
    }

    private void BeginRow()
    {
        var before = row;
        var number = reader.Attribute("r");
        row++;
        column = 0;
        if (number is not null && (!TryNumber(number, out row) || row <= before))
        {
            throw reader.Unreadable("tables.broken-cell", null, ("found", number));
        }

        if (row > limits.RowsMax)
        {
            throw reader.Unreadable("tables.too-many-rows", null, ("limit", limits.RowsMax));
        }
    }

    private void ReadCells()
    {
        cells.Clear();
        while (reader.ReadChild(RowDepth))
        {
            if (reader.Is("c"))
            {
                BeginCell();
                var cell = ReadCell();
                if (!cell.IsBlank)
                {
                    cells.Add(cell);
                }
            }
        }
    }

    private void BeginCell()
    {
        var before = column;
        var address = reader.Attribute("r");
        column++;
        if (
            address is not null
            && (
                !CellAddress.TryRead(address, out var addressRow, out column)
                || addressRow != row
                || column <= before
            )
        )
        {
            // Out of order, or in another row: two cells could claim one place.
            throw reader.Unreadable("tables.broken-cell", null, ("found", address));
        }

        if (column > limits.ColumnsMax)
        {
            throw reader.Unreadable("tables.too-many-columns", Address, ("limit", limits.ColumnsMax));
        }
    }

    private Cell ReadCell()
    {
        var type = reader.Attribute("t");
        string? formula = null;
        string? value = null;
        while (reader.ReadChild(CellDepth))
        {
            if (reader.Is("v"))
            {
                value = reader.ReadText().ToString();
            }
            else if (reader.Is("f"))
            {
                formula = reader.ReadText().ToString();
            }
            else if (reader.Is("is"))
            {
                value = RichText.Read(reader, ValueDepth);
            }
        }

        // An empty value is none, save for a formula that came to an empty text.
        var isComputed = !string.IsNullOrEmpty(value) || (value is not null && type == "str");
        var cell =
            formula is not null && !isComputed
                ? CellOf(CellKind.FormulaWithoutValue, formula)
                : CellOf(type, value ?? string.Empty);
        return cell with { HasFormula = formula is not null };
    }

    private Cell CellOf(string? type, string value) =>
        (type, value) switch
        {
            (_, "") => CellOf(CellKind.Blank, value),
            (null or "n", _) => CellOf(CellKind.Number, value),
            ("s", _) => TextCell(SharedText(value)),
            ("str", _) => TextCell(RichText.Unescape(value)),
            ("inlineStr" or "d", _) => TextCell(value),
            ("b", "1" or "true") => CellOf(CellKind.Boolean, "TRUE"),
            ("b", "0" or "false") => CellOf(CellKind.Boolean, "FALSE"),
            ("e", _) => CellOf(CellKind.Error, value),
            _ => throw reader.Unreadable("tables.broken-cell", Address, ("found", value)),
        };

    private string SharedText(string number) =>
        TryNumber(number, out var index) && index < sharedTexts.Count
            ? sharedTexts[index]
            : throw reader.Unreadable("tables.broken-cell", Address, ("found", number));

    private Cell TextCell(string text) => CellOf(text.Length == 0 ? CellKind.Blank : CellKind.Text, text);

    private Cell CellOf(CellKind kind, string text) => new(row, column, kind, text);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
