using System.Globalization;

namespace CityBraid.Tables;

/// <summary>One cell as it stands in the file.</summary>
/// <param name="Row">The row's number, from 1.</param>
/// <param name="Column">The column's number, from 1 for A.</param>
/// <param name="Kind">What the cell holds.</param>
/// <param name="Text">The content as in the file; of a formula without a value, the formula.</param>
public readonly record struct Cell(int Row, int Column, CellKind Kind, string Text)
{
    /// <summary>The significant digits of a spreadsheet's numbers; what follows is binary noise.</summary>
    public const int NumberDigits = 15;

    /// <summary>The content as in the file, never null.</summary>
    public string Text
    {
        get => field ?? string.Empty;
        init;
    } = Text;

    /// <summary>Whether a formula stands in the cell, so that its value is what was computed last.</summary>
    public bool HasFormula { get; init; }

    /// <summary>The address in A1 notation: <c>F8</c>.</summary>
    public string Address => CellAddress.Write(Row, Column);

    /// <summary>Whether the cell holds nothing.</summary>
    public bool IsBlank => Kind == CellKind.Blank;

    /// <summary>Reads a <see cref="CellKind.Number"/>, rounded to 15 significant digits.</summary>
    /// <remarks>
    /// Workbooks keep binary fractions, so that 0.3 may be stored as 0.30000000000000004; spreadsheets show
    /// 15 digits. What a decimal cannot hold in full (1E+300, 1E-40) is refused rather than cut to zero.
    /// </remarks>
    public bool TryNumber(out decimal number)
    {
        number = 0m;
        if (Kind != CellKind.Number)
        {
            return false;
        }

        var isShort = Text.Length <= NumberDigits && !Text.Contains('E', StringComparison.OrdinalIgnoreCase);
        return isShort ? TryDecimal(Text, out number) : TryRounded(Text, out number);
    }

    private static bool TryRounded(string text, out decimal number)
    {
        number = 0m;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary))
        {
            return false;
        }

        var rounded = Scientific(binary);
        if (!TryDecimal(rounded, out var exact) || Scientific(exact) != rounded)
        {
            return false;
        }

        // Dividing by one with many zeros drops the trailing zeros that rounding left behind.
        number = exact / 1.000000000000000000000000000m;
        return true;
    }

    private static string Scientific(IFormattable number) =>
        number.ToString("E14", CultureInfo.InvariantCulture);

    private static bool TryDecimal(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
