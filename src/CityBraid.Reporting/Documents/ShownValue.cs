using System.Globalization;

namespace CityBraid.Reporting;

/// <summary>What is read of a value in a document.</summary>
internal static class ShownValue
{
    private const int TonneDecimals = 2;
    private const string Grouped = "#,##0.############################";

    /// <summary>A cell's text; empty for what is not known.</summary>
    public static string Of(ReportCell cell) =>
        cell.Value is string or null || Number(cell) is not { } number
            ? (string?)cell.Value ?? string.Empty
            : cell.Kind switch
            {
                PackFieldKind.Tonnes => Signed(
                    Proof.Round(number, TonneDecimals).ToString("N2", CultureInfo.InvariantCulture)
                ),
                PackFieldKind.Code or PackFieldKind.Text or PackFieldKind.Note => Signed(
                    CellText.Digits(number)
                ),
                _ => Of(number),
            };

    /// <summary>A number with all its digits, in groups; empty for what is not known.</summary>
    public static string Of(decimal? number) =>
        number is { } known ? Signed(known.ToString(Grouped, CultureInfo.InvariantCulture)) : string.Empty;

    /// <summary>How many decimals are shown; null for all.</summary>
    public static int? DecimalsOf(PackFieldKind kind) => kind == PackFieldKind.Tonnes ? TonneDecimals : null;

    /// <summary>Whether numbers of a kind are quantities, which end at the right of their column.</summary>
    public static bool IsAmount(PackFieldKind kind) =>
        kind is PackFieldKind.Number or PackFieldKind.Exact or PackFieldKind.Tonnes;

    /// <summary>Whether a cell holds a quantity.</summary>
    public static bool IsAmount(ReportCell cell) => cell.Value is not (string or null) && IsAmount(cell.Kind);

    /// <summary>
    /// A figure stands with as many digits as files that are read back keep: one more could change without
    /// anybody seeing it. All its digits are in its proof.
    /// </summary>
    private static decimal? Number(ReportCell cell) =>
        cell switch
        {
            { Figure: { } figure, Kind: PackFieldKind.Tonnes } => figure.Value,
            { Figure: { } figure } => SheetNumber.Rounded(figure.Value),
            { Value: IFormattable number } => Convert.ToDecimal(number, CultureInfo.InvariantCulture),
            _ => null,
        };

    private static string Signed(string digits) => digits.Replace('-', '−');
}
