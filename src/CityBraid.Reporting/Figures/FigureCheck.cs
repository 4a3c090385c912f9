using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Holds what a file shows of a figure to what its proof gives.</summary>
internal static class FigureCheck
{
    /// <summary>What is wrong with a figure; null when nothing is.</summary>
    public static ProvenDifference? FindDifference(ProvenFile file, ProofCheck check, FigureEntry figure)
    {
        var shown = file.Shown.GetValueOrDefault(figure.Where);
        if (FindKind(check, figure, shown) is not { } kind)
        {
            return null;
        }

        var value = check.FindValue(figure);
        return new ProvenDifference(
            $"{figure.Key} ({figure.Basis})",
            figure.Name,
            figure.Where,
            shown?.Text,
            value is { } found
                ? CellText.Digits(figure.Decimals is { } decimals ? Proof.Round(found, decimals) : found)
                : null,
            kind,
            check.FindFault(figure)
        );
    }

    /// <summary>The number that a text shows, in any of the product's languages; null for none.</summary>
    public static decimal? FindNumber(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var digits = ThaiDigits
            .ToArabic(text.Trim())
            .Replace('−', '-')
            .Replace(",", string.Empty, StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static DifferenceKind? FindKind(ProofCheck check, FigureEntry figure, ShownText? shown) =>
        check.FindFault(figure) is not null ? DifferenceKind.Step
        : !check.IsWhole(figure) ? DifferenceKind.Listed
        : shown is null ? DifferenceKind.Missing
        : shown.Fault ?? (IsShown(figure, shown.Text) ? null : DifferenceKind.Shown);

    private static bool IsShown(FigureEntry figure, string text)
    {
        var shown = FindNumber(text);
        return figure.Decimals is { } decimals
            ? shown == Proof.Round(figure.Value, decimals)
            : shown is not null && ProofCheck.IsSame(shown, figure.Value);
    }
}
