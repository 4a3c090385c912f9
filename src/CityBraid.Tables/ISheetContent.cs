namespace CityBraid.Tables;

/// <summary>Where a sheet's rows come from: a CSV file or a part of a workbook.</summary>
internal interface ISheetContent
{
    /// <summary>Streams the rows that hold something, from the top.</summary>
    IEnumerable<TableRow> ReadRows();

    /// <summary>Reads the ranges of merged cells.</summary>
    IReadOnlyList<CellRange> ReadMergedRanges();
}
