using System.Globalization;
using System.Text;
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

    /// <summary>A text as it comes back from any file: spaces single, none at its ends, no letter that XML
    ///   cannot hold, no longer than a cell; null when nothing is left.</summary>
    public static string? FindCanonical(string? text)
    {
        var words = Legal(text ?? string.Empty).Split(null as char[], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : (string?)CellValue.Short(string.Join(' ', words));
    }

    /// <summary>As <see cref="FindCanonical"/>; empty when nothing is left.</summary>
    public static string Canonical(string text) => FindCanonical(text) ?? string.Empty;

    /// <summary>A document as it comes back from any file: its spaces stay, as they may be part of a value,
    ///   and it may be longer than a cell.</summary>
    public static string CanonicalDocument(string document) =>
        Legal(document.ReplaceLineEndings("\n")).Trim();

    /// <summary>The text with a mark in the place of every letter that XML cannot hold.</summary>
    public static string Legal(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0
            ? text
            : string.Concat(
                text.EnumerateRunes().Select(rune => IsLegal(rune) ? rune : Rune.ReplacementChar)
            );

    /// <summary>A letter of XML 1.0, clause 2.2.</summary>
    private static bool IsLegal(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or (>= ' ' and not (0xFFFE or 0xFFFF));
}
