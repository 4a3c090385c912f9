using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>
/// Takes rows one after another and turns them into column-compressed arrays by one counting pass.
/// </summary>
/// <remarks>
/// Time and memory grow with the number of entries alone: 12 bytes an entry while rows come in and 12 for
/// the result. Several
/// coefficients of one column in a row are added up; those that cancel out are left out.
/// </remarks>
public sealed class LinearProgramBuilder
{
    private readonly double[] columnLower;
    private readonly double[] columnUpper;
    private readonly double[] costs;
    private readonly List<int> integerColumns = [];
    private readonly List<double> rowLower = [];
    private readonly List<double> rowUpper = [];
    private readonly List<int> rowEnds = [];
    private readonly List<int> entryColumns = [];
    private readonly List<double> entryValues = [];
    private readonly double[] pendingValues;
    private readonly bool[] isPending;
    private readonly List<int> pendingColumns = [];

    /// <summary>
    /// Starts a program whose columns are at least zero, cost nothing and have no upper limit.
    /// </summary>
    public LinearProgramBuilder(int columnCount)
    {
        columnLower = new double[columnCount];
        columnUpper = new double[columnCount];
        costs = new double[columnCount];
        pendingValues = new double[columnCount];
        isPending = new bool[columnCount];
        Array.Fill(columnUpper, double.PositiveInfinity);
    }

    /// <summary>The number of rows so far.</summary>
    public int RowCount => rowEnds.Count;

    /// <summary>The number of entries so far.</summary>
    public int EntryCount => entryColumns.Count;

    /// <summary>The part of the objective that no decision changes.</summary>
    public double ObjectiveConstant { get; private set; }

    /// <summary>Adds to the part of the objective that no decision changes.</summary>
    public void AddConstant(double cost) => ObjectiveConstant += cost;

    /// <summary>Adds to what a unit of a column costs.</summary>
    public void AddCost(int column, double cost) => costs[column] += cost;

    /// <summary>Sets the limits of a column.</summary>
    public void Limit(int column, double lower, double upper) =>
        (columnLower[column], columnUpper[column]) = (lower, upper);

    /// <summary>Lets a column take whole numbers only.</summary>
    public void RequireWhole(int column) => integerColumns.Add(column);

    /// <summary>Adds a coefficient to the row being written.</summary>
    public void Add(int column, double coefficient)
    {
        if (coefficient != 0)
        {
            Mark(column);
            pendingValues[column] += coefficient;
        }
    }

    /// <summary>Gives a column a place in the row being written, whatever its coefficient.</summary>
    public void Mark(int column)
    {
        if (!isPending[column])
        {
            isPending[column] = true;
            pendingColumns.Add(column);
        }
    }

    /// <summary>
    /// Ends the row being written, unless no choice of its columns could break its limits.
    /// </summary>
    /// <returns>Whether the row was kept.</returns>
    public bool EndRow(double lower, double upper)
    {
        var isKept = CanBind(lower, upper);
        if (isKept)
        {
            KeepRow(lower, upper);
        }
        else
        {
            DropRow();
        }

        return isKept;
    }

    /// <summary>
    /// Ends the row being written and keeps it, whatever its limits: they may change later.
    /// </summary>
    public void KeepRow(double lower, double upper)
    {
        foreach (var column in CollectionsMarshal.AsSpan(pendingColumns))
        {
            if (pendingValues[column] != 0)
            {
                entryColumns.Add(column);
                entryValues.Add(pendingValues[column]);
            }
        }

        EndEntries(lower, upper);
    }

    /// <summary>
    /// Ends the row being written and keeps it with every coefficient marked, zeros too: they may change
    /// later.
    /// </summary>
    public void KeepWholeRow(double lower, double upper)
    {
        foreach (var column in CollectionsMarshal.AsSpan(pendingColumns))
        {
            entryColumns.Add(column);
            entryValues.Add(pendingValues[column]);
        }

        EndEntries(lower, upper);
    }

    /// <summary>Builds the program.</summary>
    public LinearProgram Build()
    {
        integerColumns.Sort();
        return new(ToColumns(), new([.. rowLower], [.. rowUpper]), new(columnLower, columnUpper), costs)
        {
            ObjectiveConstant = ObjectiveConstant,
            IntegerColumns = integerColumns,
        };
    }

    private void EndEntries(double lower, double upper)
    {
        rowLower.Add(lower);
        rowUpper.Add(upper);
        rowEnds.Add(entryColumns.Count);
        DropRow();
    }

    private void DropRow()
    {
        foreach (var column in CollectionsMarshal.AsSpan(pendingColumns))
        {
            pendingValues[column] = 0;
            isPending[column] = false;
        }

        pendingColumns.Clear();
    }

    /// <summary>
    /// Whether the least and the greatest value that column limits allow lie outside the row's limits.
    /// </summary>
    private bool CanBind(double lower, double upper)
    {
        double least = 0;
        double greatest = 0;
        foreach (var column in CollectionsMarshal.AsSpan(pendingColumns))
        {
            var value = pendingValues[column];
            if (value != 0)
            {
                least += value * (value > 0 ? columnLower[column] : columnUpper[column]);
                greatest += value * (value > 0 ? columnUpper[column] : columnLower[column]);
            }
        }

        return least < lower || greatest > upper;
    }

    private SparseMatrix ToColumns()
    {
        var starts = new int[costs.Length + 1];
        var columns = CollectionsMarshal.AsSpan(entryColumns);
        var values = CollectionsMarshal.AsSpan(entryValues);
        foreach (var column in columns)
        {
            starts[column + 1]++;
        }

        for (var column = 0; column < costs.Length; column++)
        {
            starts[column + 1] += starts[column];
        }

        var next = starts.AsSpan(0, costs.Length).ToArray();
        var rowIndices = new int[columns.Length];
        var sorted = new double[columns.Length];
        for (int row = 0, entry = 0; row < rowEnds.Count; row++)
        {
            for (; entry < rowEnds[row]; entry++)
            {
                var place = next[columns[entry]]++;
                rowIndices[place] = row;
                sorted[place] = values[entry];
            }
        }

        return new(rowEnds.Count, starts, rowIndices, sorted);
    }
}
