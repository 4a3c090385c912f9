namespace CityBraid.Tables;

/// <summary>One row with the cells that hold something.</summary>
public sealed class TableRow
{
    private readonly Cell[] cells;

    /// <summary>Takes the cells, ordered by column.</summary>
    internal TableRow(int number, Cell[] cells)
    {
        Number = number;
        this.cells = cells;
    }

    /// <summary>The row's number in the sheet, from 1.</summary>
    public int Number { get; }

    /// <summary>The cells that hold something, ordered by column.</summary>
    public IReadOnlyList<Cell> Cells => cells;

    /// <summary>The cell of a column, counted from 1; blank when nothing stands there.</summary>
    public Cell At(int column)
    {
        // In a full row the cell of column n stands at n - 1; gaps only move it to the left.
        for (var index = Math.Min(column, cells.Length) - 1; index >= 0; index--)
        {
            if (cells[index].Column <= column)
            {
                return cells[index].Column == column ? cells[index] : Blank(column);
            }
        }

        return Blank(column);
    }

    private Cell Blank(int column) => new(Number, column, CellKind.Blank, string.Empty);
}
