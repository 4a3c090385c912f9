namespace CityBraid.Optimization;

/// <summary>A sparse matrix stored column by column: the form a solver takes in one call.</summary>
/// <remarks>
/// The entries of column <c>j</c> stand at <c>ColumnStarts[j]</c> up to <c>ColumnStarts[j + 1]</c>; within
/// a column rows ascend.
/// </remarks>
public sealed class SparseMatrix
{
    private readonly int[] columnStarts;
    private readonly int[] rowIndices;
    private readonly double[] values;

    /// <summary>Takes over the three arrays; they must not be changed afterwards.</summary>
    public SparseMatrix(int rowCount, int[] columnStarts, int[] rowIndices, double[] values)
    {
        ArgumentNullException.ThrowIfNull(columnStarts);
        ArgumentNullException.ThrowIfNull(rowIndices);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNegative(rowCount);
        ArgumentOutOfRangeException.ThrowIfZero(columnStarts.Length, nameof(columnStarts));
        ArgumentOutOfRangeException.ThrowIfNotEqual(
            columnStarts[^1],
            rowIndices.Length,
            nameof(columnStarts)
        );
        ArgumentOutOfRangeException.ThrowIfNotEqual(rowIndices.Length, values.Length, nameof(rowIndices));
        RowCount = rowCount;
        this.columnStarts = columnStarts;
        this.rowIndices = rowIndices;
        this.values = values;
    }

    /// <summary>The number of rows.</summary>
    public int RowCount { get; }

    /// <summary>The number of columns.</summary>
    public int ColumnCount => columnStarts.Length - 1;

    /// <summary>The number of stored entries.</summary>
    public int EntryCount => values.Length;

    /// <summary>Where each column begins; one longer than there are columns.</summary>
    public ReadOnlySpan<int> ColumnStarts => columnStarts;

    /// <summary>The row of each entry.</summary>
    public ReadOnlySpan<int> RowIndices => rowIndices;

    /// <summary>The value of each entry.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The rows in which a column has entries.</summary>
    public ReadOnlySpan<int> RowsOf(int column) =>
        rowIndices.AsSpan(columnStarts[column], columnStarts[column + 1] - columnStarts[column]);

    /// <summary>The values of a column's entries.</summary>
    public ReadOnlySpan<double> ValuesOf(int column) =>
        values.AsSpan(columnStarts[column], columnStarts[column + 1] - columnStarts[column]);

    /// <summary>The place of a coefficient among the entries.</summary>
    /// <exception cref="ArgumentException">The matrix has no entry there.</exception>
    public int PlaceOf(int row, int column)
    {
        var place = RowsOf(column).BinarySearch(row);
        return place >= 0
            ? columnStarts[column] + place
            : throw new ArgumentException($"Column {column} has no entry in row {row}.", nameof(row));
    }

    /// <summary>The same entries with other values; the array is taken over.</summary>
    internal SparseMatrix With(double[] others) => new(RowCount, columnStarts, rowIndices, others);

    /// <summary>The same matrix with one more row at its end.</summary>
    internal SparseMatrix WithRow(ReadOnlySpan<double> coefficients)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(coefficients.Length, ColumnCount, nameof(coefficients));
        var added = ColumnCount - coefficients.Count(0.0);
        var starts = new int[columnStarts.Length];
        var rows = new int[rowIndices.Length + added];
        var entries = new double[rows.Length];
        for (var column = 0; column < ColumnCount; column++)
        {
            var next = starts[column];
            RowsOf(column).CopyTo(rows.AsSpan(next));
            ValuesOf(column).CopyTo(entries.AsSpan(next));
            next += RowsOf(column).Length;
            if (coefficients[column] != 0)
            {
                (rows[next], entries[next]) = (RowCount, coefficients[column]);
                next++;
            }

            starts[column + 1] = next;
        }

        return new(RowCount + 1, starts, rows, entries);
    }
}
