using System.Globalization;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>What stands in a workbook's cell for a report's.</summary>
internal static class CellValue
{
    /// <summary>The cell of a table.</summary>
    public static LookedCell Of(ReportCell cell, bool isSum)
    {
        var written = Written(cell);
        return new LookedCell(written, isSum ? SumLook(cell.Kind) : Look(cell.Kind, written));
    }

    /// <summary>The cell above a column: that of numbers ends where they end.</summary>
    public static LookedCell OfTitle(ReportColumn column) =>
        new(column.Title, ShownValue.IsAmount(column.Kind) ? CellLook.AmountHeading : CellLook.Heading);

    /// <summary>The cell beside a label.</summary>
    public static LookedCell OfLine(ReportCell line)
    {
        var cell = Of(line, isSum: false);
        return cell.Look switch
        {
            CellLook.Plain => cell with { Look = CellLook.PlainLeft },
            CellLook.Whole => cell with { Look = CellLook.WholeLeft },
            CellLook.Decimals => cell with { Look = CellLook.DecimalsLeft },
            _ => cell,
        };
    }

    /// <summary>A text cut to what a cell holds, with a mark that it goes on; a number without zeros at its
    ///   end.</summary>
    public static object? Short(object? value)
    {
        if (value is not string { Length: > ReportWorkbook.TextMax } text)
        {
            return value switch
            {
                long whole => (decimal)whole,
                decimal number => SheetNumber.WithoutZeros(number),
                _ => value,
            };
        }

        var end = ReportWorkbook.TextMax - 2;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>
    /// A figure stands as a spreadsheet keeps it: a digit more could change without anybody seeing it. All
    /// its digits are in its proof.
    /// </summary>
    private static object? Written(ReportCell cell) =>
        cell.Kind == PackFieldKind.Exact ? Exact(cell.Value)
        : cell.Figure is { } figure ? SheetNumber.WithoutZeros(SheetNumber.Rounded(figure.Value))
        : Short(cell.Value);

    private static CellLook SumLook(PackFieldKind kind) =>
        kind == PackFieldKind.Tonnes ? CellLook.Sum : CellLook.SumText;

    private static CellLook Look(PackFieldKind kind, object? value) =>
        kind switch
        {
            PackFieldKind.Note => CellLook.Wrapped,
            PackFieldKind.Tonnes when value is not string => CellLook.Decimals,
            PackFieldKind.Number or PackFieldKind.Exact when IsWhole(value) => CellLook.Whole,
            _ => CellLook.Plain,
        };

    private static bool IsWhole(object? value) =>
        value is int or long || (value is decimal number && decimal.IsInteger(number));

    /// <summary>The number as a text when a spreadsheet would round it.</summary>
    private static object? Exact(object? value) =>
        value is decimal number && SheetNumber.Rounded(number) != number
            ? CellText.Digits(number)
            : Short(value);
}
