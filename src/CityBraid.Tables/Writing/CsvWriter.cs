using System.Globalization;

namespace CityBraid.Tables;

/// <summary>Writes a table as CSV after RFC 4180, safe to open in a spreadsheet.</summary>
/// <remarks>
/// UTF-8 with a mark, by which spreadsheets know Thai and Chinese letters. A text that a spreadsheet would
/// run as a formula gets an apostrophe before it; numbers are written as they are.
/// </remarks>
/// <param name="writer">Where to write; it stays open.</param>
public sealed class CsvWriter(TextWriter writer)
{
    private const string RowEnd = "\r\n";

    private static readonly char[] FormulaSigns = ['=', '+', '-', '@', '\t', '\r', '\n'];
    private static readonly char[] Special = ['"', ',', '\r', '\n'];

    /// <summary>Writes a row of texts and numbers; a cell of nothing is left blank.</summary>
    public async Task WriteRowAsync(IReadOnlyList<object?> cells, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var row = string.Join(',', cells.Select(Cell)) + RowEnd;
        await writer.WriteAsync(row.AsMemory(), cancellation);
    }

    private static string Cell(object? cell) =>
        cell is string text
            ? Quoted(Harmless(text))
            : Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Harmless(string text) =>
        text.Length > 0 && FormulaSigns.Contains(text[0]) ? "'" + text : text;

    private static string Quoted(string text) =>
        text.IndexOfAny(Special) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
