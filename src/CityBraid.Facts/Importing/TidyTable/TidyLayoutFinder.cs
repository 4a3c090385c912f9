using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Finds the columns of a tidy table by their titles, or of another table by a mapping.</summary>
internal static class TidyLayoutFinder
{
    private const int HeadLength = 60;

    private static readonly Dictionary<FactPart, string> NoConstants = [];
    private static readonly Dictionary<string, string> NoItems = [];

    /// <summary>The layout of a tidy table; null when no row of the sheet's head has the titles.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="hasYear">Whether the year is known without a column.</param>
    public static TidyLayout? Find(TableSheet sheet, bool hasYear) =>
        Headers(sheet)
            .Where(header => !Missing(header.Columns, hasYear).Any())
            .Select(header => new TidyLayout(header.Row, header.Columns, NoConstants, NoItems))
            .FirstOrDefault();

    /// <summary>The needed columns that the likeliest header of some sheets lacks.</summary>
    public static IEnumerable<FactPart> FindMissing(IEnumerable<TableSheet> sheets, bool hasYear) =>
        sheets
            .SelectMany(Headers)
            .Select(header => Missing(header.Columns, hasYear).ToArray())
            .Append([.. Missing([], hasYear)])
            .MinBy(missing => missing.Length)
        ?? [];

    /// <summary>The layout a mapping describes; null when the sheet lacks one of its columns.</summary>
    public static TidyLayout? Find(TableSheet sheet, TableMapping mapping)
    {
        var header = sheet.ReadRows().FirstOrDefault(row => row.Number >= mapping.HeaderRow);
        if (header?.Number != mapping.HeaderRow)
        {
            return null;
        }

        var columns = mapping.Columns.ToDictionary(part => part.Key, part => ColumnOf(header, part.Value));
        var items = mapping
            .Items.DistinctBy(item => NameKey.Of(item.Key), StringComparer.Ordinal)
            .ToDictionary(item => NameKey.Of(item.Key), item => item.Value, StringComparer.Ordinal);
        return columns.ContainsValue(0)
            ? null
            : new TidyLayout(header.Number, columns, mapping.Constants, items);
    }

    private static IEnumerable<(int Row, Dictionary<FactPart, int> Columns)> Headers(TableSheet sheet) =>
        sheet.ReadRows().Take(HeadLength).Select(row => (row.Number, ColumnsOf(row)));

    private static Dictionary<FactPart, int> ColumnsOf(TableRow row) =>
        row
            .Cells.Where(cell => cell.Kind == CellKind.Text)
            .Select(cell => (Part: TidyWords.FindPart(cell.Text), cell.Column))
            .Where(found => found.Part is not null)
            .GroupBy(found => found.Part!.Value, found => found.Column)
            .Where(columns => columns.Count() == 1)
            .ToDictionary(columns => columns.Key, columns => columns.First());

    private static IEnumerable<FactPart> Missing(Dictionary<FactPart, int> columns, bool hasYear) =>
        TidyWords.Needed.Where(part => !columns.ContainsKey(part) && !(hasYear && part == FactPart.Period));

    private static int ColumnOf(TableRow header, string title) =>
        header
            .Cells.Where(cell =>
                string.Equals(NameKey.Of(cell.Text), NameKey.Of(title), StringComparison.Ordinal)
            )
            .Select(cell => cell.Column)
            .FirstOrDefault();
}
