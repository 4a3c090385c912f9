using System.Globalization;
using System.Text;

namespace CityBraid.Reporting;

/// <summary>A long text of a step in pieces that each fit into a cell.</summary>
/// <remarks>The first stands in the step's own row, the others in rows of their own: <c>12+1</c>.</remarks>
internal static class TextPieces
{
    private const char Mark = '+';

    /// <summary>The pieces in order; none of no text.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var pieces = new List<string>();
        for (var from = 0; from < (text?.Length ?? 0); from += pieces[^1].Length)
        {
            var length = Math.Min(ReportWorkbook.TextMax, text!.Length - from);
            // A letter of two halves is not cut in two.
            var isCut = from + length < text.Length && char.IsHighSurrogate(text[from + length - 1]);
            pieces.Add(text.Substring(from, isCut ? length - 1 : length));
        }

        return pieces;
    }

    /// <summary>The key of the row in which a piece stands.</summary>
    /// <param name="step">The key of the step's own row.</param>
    /// <param name="piece">The number of the piece, from 1 for the second.</param>
    public static string KeyOf(string step, int piece) =>
        string.Create(CultureInfo.InvariantCulture, $"{step}{Mark}{piece}");

    /// <summary>A text, put together again.</summary>
    /// <param name="step">The key of the step's own row.</param>
    /// <param name="piece">What stands in the row of a key; null when there is no row.</param>
    public static string Join(string step, Func<string, string?> piece)
    {
        var whole = new StringBuilder(piece(step));
        for (var number = 1; piece(KeyOf(step, number)) is { } next; number++)
        {
            whole.Append(next);
        }

        return whole.ToString().Trim();
    }

    /// <summary>Whether a key is that of a piece after the first.</summary>
    public static bool IsPiece(string key) => key.Contains(Mark, StringComparison.Ordinal);
}
