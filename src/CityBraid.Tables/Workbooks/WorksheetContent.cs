namespace CityBraid.Tables;

/// <summary>The rows of a sheet, read again from its part for every enumeration.</summary>
internal sealed class WorksheetContent(Worksheet sheet, IReadOnlyList<string> sharedTexts) : ISheetContent
{
    /// <inheritdoc/>
    public IEnumerable<TableRow> ReadRows()
    {
        using var reader = sheet.Open();
        var rows = new RowReader(reader, sharedTexts, sheet.Limits);
        while (reader.ReadChild(0))
        {
            if (reader.Is("sheetData"))
            {
                while (rows.Read() is { } row)
                {
                    yield return row;
                }
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> ReadMergedRanges()
    {
        using var reader = sheet.Open();
        var ranges = new List<CellRange>();
        while (reader.ReadChild(0))
        {
            if (reader.Is("mergeCells"))
            {
                AddRanges(ranges, reader);
            }
        }

        return ranges;
    }

    private void AddRanges(List<CellRange> ranges, PartReader reader)
    {
        while (reader.ReadChild(1))
        {
            if (reader.Is("mergeCell"))
            {
                var reference = reader.Attribute("ref");
                ranges.Add(
                    CellRange.TryParse(reference, out var range) ? range : throw Broken(reader, reference)
                );
            }

            if (ranges.Count > sheet.Limits.MergedRangesMax)
            {
                throw reader.Unreadable(
                    "tables.too-many-merged-ranges",
                    null,
                    ("limit", sheet.Limits.MergedRangesMax)
                );
            }
        }
    }

    private static UnreadableTableException Broken(PartReader reader, string? reference) =>
        reader.Unreadable("tables.broken-cell", null, ("found", reference ?? string.Empty));
}
