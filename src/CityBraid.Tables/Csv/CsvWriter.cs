using System.Buffers;
using System.Globalization;

namespace CityBraid.Tables;

/// <summary>Writes CSV text (RFC 4180) that no spreadsheet takes for formulas.</summary>
/// <remarks>
/// A text that a spreadsheet would compute is written with an apostrophe before it and in quotation marks, so
/// that it is shown and not run. Numbers are written as numbers, with a full stop and without grouping.
/// </remarks>
public sealed class CsvWriter
{
    private const string RowEnd = "\r\n";

    // What begins a formula, also in full width, and what is skipped before one.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",;\"\r\n\t");

    private readonly TextWriter text;

    /// <summary>Writes to a text, which stays open.</summary>
    public CsvWriter(TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
    }

    /// <summary>Writes one row.</summary>
    /// <param name="cells">Texts, numbers (decimal, long or int), or null for an empty cell.</param>
    public void WriteRow(IReadOnlyList<object?> cells) => text.Write(Row(cells));

    /// <summary>Writes one row to a text that must not be waited for.</summary>
    /// <param name="cells">As <see cref="WriteRow"/> takes them.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public Task WriteRowAsync(IReadOnlyList<object?> cells, CancellationToken cancellation) =>
        text.WriteAsync(Row(cells).AsMemory(), cancellation);

    private static string Row(IReadOnlyList<object?> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return string.Join(',', cells.Select(Cell)) + RowEnd;
    }

    private static string Cell(object? cell) =>
        cell switch
        {
            null => string.Empty,
            string said => Quoted(said),
            decimal or long or int => ((IFormattable)cell).ToString(
                format: null,
                CultureInfo.InvariantCulture
            ),
            _ => throw new ArgumentException(
                $"A {cell.GetType().Name} is no text and no number.",
                nameof(cell)
            ),
        };

    private static string Quoted(string said)
    {
        var isFormula = FormulaStarts.Contains(
            said.TrimStart(' ').FirstOrDefault(),
            StringComparison.Ordinal
        );
        var shown = isFormula ? "'" + said : said;
        return isFormula || shown.AsSpan().ContainsAny(NeedQuotes)
            ? $"\"{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : shown;
    }
}
