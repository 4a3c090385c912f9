using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Notes merged cells where numbers stand: one number cannot stand for several cells.</summary>
internal sealed class MergedNumbers
{
    private readonly SheetOrigin origin;
    private readonly FileReading reading;
    private readonly CellRange[] ranges;
    private readonly List<CellRange> atRow = [];
    private readonly HashSet<CellRange> noted = [];
    private int next;

    /// <summary>Takes the ranges from the first row of data on.</summary>
    public MergedNumbers(SheetOrigin origin, FileReading reading, int firstDataRow)
    {
        this.origin = origin;
        this.reading = reading;
        ranges =
        [
            .. origin
                .Sheet.MergedRanges.Where(range => range.LastRow >= firstDataRow)
                .OrderBy(range => range.FirstRow),
        ];
    }

    /// <summary>Goes down to a row; rows come in order.</summary>
    public void MoveTo(int row)
    {
        while (next < ranges.Length && ranges[next].FirstRow <= row)
        {
            atRow.Add(ranges[next]);
            next++;
        }

        atRow.RemoveAll(range => range.LastRow < row);
    }

    /// <summary>Whether a cell of the row is part of a merged one; each is noted once.</summary>
    public bool Covers(Cell cell)
    {
        var range = atRow.Find(merged => merged.Contains(cell.Row, cell.Column));
        if (range is not null && noted.Add(range))
        {
            reading.Error("facts.merged-cell", origin.At(range.ToString()), ("cells", range.ToString()));
        }

        return range is not null;
    }
}
