using System.Globalization;

namespace CityBraid.Reporting;

/// <summary>What is read of a value in a document.</summary>
internal static class ShownValue
{
    private const int TonneDecimals = 2;
    private const string Unknown = "–";
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

    /// <summary>A cell's text; a mark for a number or an answer that is not known, so that nobody takes it
    ///   for forgotten.</summary>
    public static string Marked(ReportCell cell) =>
        Of(cell) is { Length: > 0 } shown ? shown
        : EndsRight(cell) || cell.Gap is not null ? Unknown
        : string.Empty;

    /// <summary>A number with all its digits, in groups; a mark for what is not known.</summary>
    public static string Of(decimal? number) =>
        number is { } known ? Signed(known.ToString(Grouped, CultureInfo.InvariantCulture)) : Unknown;

    /// <summary>How many decimals are shown; null for all.</summary>
    public static int? DecimalsOf(PackFieldKind kind) => kind == PackFieldKind.Tonnes ? TonneDecimals : null;

    /// <summary>Whether numbers of a kind are quantities, which end at the right of their column.</summary>
    public static bool IsAmount(PackFieldKind kind) =>
        kind is PackFieldKind.Number or PackFieldKind.Exact or PackFieldKind.Tonnes;

    /// <summary>Whether a cell holds a quantity.</summary>
    public static bool IsAmount(ReportCell cell) => cell.Value is not (string or null) && IsAmount(cell.Kind);

    /// <summary>Whether a cell ends at the right of its column: a quantity, or the mark of one that is not
    ///   known.</summary>
    public static bool EndsRight(ReportCell cell) =>
        IsAmount(cell.Kind) && cell.Value is not string { Length: > 0 };

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
