using System.Globalization;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Numbers as a spreadsheet keeps them: with fifteen significant digits.</summary>
internal static class SheetNumber
{
    /// <summary>The same number without the zeros that a computation left at its end.</summary>
    public static decimal WithoutZeros(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>The number as it comes back from a workbook.</summary>
    public static decimal Rounded(decimal number)
    {
        var format = string.Create(CultureInfo.InvariantCulture, $"E{Cell.NumberDigits - 1}");
        var text = number.ToString(format, CultureInfo.InvariantCulture);
        return decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
