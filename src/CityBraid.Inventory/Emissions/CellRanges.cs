using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Inventory;

/// <summary>Joins the cells that facts came from: twelve months in a row are one range.</summary>
internal static class CellRanges
{
    /// <summary>One location for each file and sheet, its neighbouring cells as ranges.</summary>
    public static IReadOnlyList<Location> Join(IEnumerable<Location> locations) =>
        [
            .. locations
                .Distinct()
                .GroupBy(location => (location.File, location.Sheet))
                .OrderBy(sheet => sheet.Key.File, StringComparer.Ordinal)
                .ThenBy(sheet => sheet.Key.Sheet, StringComparer.Ordinal)
                .Select(sheet => new Location(sheet.Key.File, sheet.Key.Sheet, Cells(sheet))),
        ];

    private static string? Cells(IEnumerable<Location> locations)
    {
        var texts = locations.Select(location => location.Cells).OfType<string>().ToArray();
        var ranges = new List<CellRange>();
        var others = new List<string>();
        foreach (var text in texts)
        {
            if (CellRange.TryParse(text, out var range))
            {
                ranges.Add(range);
            }
            else
            {
                others.Add(text);
            }
        }

        var shown = Merge(ranges)
            .Select(range => range.ToString())
            .Concat(others.Order(StringComparer.Ordinal));
        return texts.Length == 0 ? null : string.Join(", ", shown);
    }

    /// <summary>Joins cells row by row; what ends above the row before can be met no more.</summary>
    private static List<CellRange> Merge(IEnumerable<CellRange> ranges)
    {
        var merged = new List<CellRange>();
        var first = 0;
        foreach (var next in ranges.OrderBy(range => range.FirstRow).ThenBy(range => range.FirstColumn))
        {
            while (first < merged.Count && merged[first].LastRow < next.FirstRow - 1)
            {
                first++;
            }

            var at = merged.FindIndex(first, earlier => Touch(earlier, next));
            if (at < 0)
            {
                merged.Add(next);
            }
            else
            {
                merged[at] = Cover(merged[at], next);
            }
        }

        return merged;
    }

    /// <summary>Whether two ranges of one row, or of one column, meet without a gap.</summary>
    private static bool Touch(CellRange left, CellRange right) =>
        (
            (left.FirstRow, left.LastRow) == (right.FirstRow, right.LastRow)
            && right.FirstColumn <= left.LastColumn + 1
        )
        || (
            (left.FirstColumn, left.LastColumn) == (right.FirstColumn, right.LastColumn)
            && right.FirstRow <= left.LastRow + 1
        );

    private static CellRange Cover(CellRange left, CellRange right) =>
        new(
            left.FirstRow,
            left.FirstColumn,
            Math.Max(left.LastRow, right.LastRow),
            Math.Max(left.LastColumn, right.LastColumn)
        );
}
