using System.Globalization;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>What stands in a cell as a text, the same whether written or read.</summary>
internal static class CellText
{
    /// <summary>A value that is written; empty for nothing.</summary>
    public static string Of(object? value) =>
        value switch
        {
            null => string.Empty,
            IFormattable number => Digits(Convert.ToDecimal(number, CultureInfo.InvariantCulture)),
            _ => value.ToString()!.Trim(),
        };

    /// <summary>A cell that was read; empty for a blank one.</summary>
    public static string Of(Cell cell) => cell.TryNumber(out var number) ? Digits(number) : cell.Text.Trim();

    /// <summary>A number without zeros at its end.</summary>
    public static string Digits(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);
}
