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
            .Where(header => !Missing(header.Titles, hasYear).Any())
            .Select(header => Layout(header.Row, header.Titles, NoConstants, NoItems))
            .FirstOrDefault();

    /// <summary>The needed columns that the likeliest header of some sheets lacks.</summary>
    public static IEnumerable<FactPart> FindMissing(IEnumerable<TableSheet> sheets, bool hasYear) =>
        sheets
            .SelectMany(Headers)
            .Select(header => Missing(header.Titles, hasYear).ToArray())
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

        var titles = mapping.Columns.ToDictionary(part => part.Key, part => TitlesOf(header, part.Value));
        var items = mapping
            .Items.DistinctBy(item => NameKey.Of(item.Key), StringComparer.Ordinal)
            .ToDictionary(item => NameKey.Of(item.Key), item => item.Value, StringComparer.Ordinal);
        return titles.Values.Any(found => found.Length == 0)
            ? null
            : Layout(header, titles, mapping.Constants, items);
    }

    private static TidyLayout Layout(
        TableRow header,
        Dictionary<FactPart, Cell[]> titles,
        IReadOnlyDictionary<FactPart, string> constants,
        IReadOnlyDictionary<string, string> items
    )
    {
        var columns = titles.ToDictionary(part => part.Key, part => part.Value[0].Column);
        var known = titles.Values.SelectMany(found => found).ToHashSet();
        return new TidyLayout(header.Number, columns, constants, items)
        {
            Repeats = [.. titles.Values.SelectMany(RepeatedTitle.In)],
            Unread = [.. header.Cells.Where(cell => !CellReader.IsBlank(cell) && !known.Contains(cell))],
        };
    }

    private static IEnumerable<(TableRow Row, Dictionary<FactPart, Cell[]> Titles)> Headers(
        TableSheet sheet
    ) => sheet.ReadRows().Take(HeadLength).Select(row => (row, TitlesOf(row)));

    private static Dictionary<FactPart, Cell[]> TitlesOf(TableRow row) =>
        row
            .Cells.Where(cell => cell.Kind == CellKind.Text)
            .Select(cell => (Part: TidyWords.FindPart(cell.Text), Cell: cell))
            .Where(found => found.Part is not null)
            .GroupBy(found => found.Part!.Value, found => found.Cell)
            .ToDictionary(titles => titles.Key, titles => titles.ToArray())
            .WithoutHalfFactor();

    /// <summary>Without the column of factors where none tells their unit, and the other way round.</summary>
    private static Dictionary<FactPart, Cell[]> WithoutHalfFactor(this Dictionary<FactPart, Cell[]> titles)
    {
        if (titles.ContainsKey(FactPart.Factor) != titles.ContainsKey(FactPart.FactorUnit))
        {
            titles.Remove(FactPart.Factor);
            titles.Remove(FactPart.FactorUnit);
        }

        return titles;
    }

    private static Cell[] TitlesOf(TableRow header, string title) =>
        [
            .. header.Cells.Where(cell =>
                string.Equals(NameKey.Of(cell.Text), NameKey.Of(title), StringComparison.Ordinal)
            ),
        ];

    private static IEnumerable<FactPart> Missing(Dictionary<FactPart, Cell[]> titles, bool hasYear) =>
        TidyWords.Needed.Where(part => !titles.ContainsKey(part) && !(hasYear && part == FactPart.Period));
}
