namespace CityBraid.Optimization;

/// <summary>A linear or mixed-integer program: minimise costs within limits on rows and columns.</summary>
public sealed class LinearProgram
{
    private readonly double[] costs;

    /// <summary>
    /// Describes a program; the arrays are taken over and must not be changed afterwards.
    /// </summary>
    public LinearProgram(SparseMatrix matrix, Limits rows, Limits columns, double[] costs)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Count, matrix.RowCount, nameof(rows));
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns.Count, matrix.ColumnCount, nameof(columns));
        ArgumentOutOfRangeException.ThrowIfNotEqual(costs.Length, matrix.ColumnCount, nameof(costs));
        Matrix = matrix;
        Rows = rows;
        Columns = columns;
        this.costs = costs;
    }

    /// <summary>The coefficients.</summary>
    public SparseMatrix Matrix { get; }

    /// <summary>The limits of the rows.</summary>
    public Limits Rows { get; }

    /// <summary>The limits of the columns.</summary>
    public Limits Columns { get; }

    /// <summary>What a unit of each column costs.</summary>
    public ReadOnlySpan<double> Costs => costs;

    /// <summary>The part of the objective that no decision changes.</summary>
    public double ObjectiveConstant { get; init; }

    /// <summary>The columns that take whole numbers only, ascending.</summary>
    public IReadOnlyList<int> IntegerColumns { get; init; } = [];

    /// <summary>The objective, constant included, of given column values.</summary>
    public double ObjectiveOf(ReadOnlySpan<double> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, costs.Length, nameof(values));
        var sum = ObjectiveConstant;
        for (var column = 0; column < costs.Length; column++)
        {
            sum += costs[column] * values[column];
        }

        return sum;
    }

    /// <summary>The value of every row for given column values.</summary>
    public double[] ActivityOf(ReadOnlySpan<double> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, costs.Length, nameof(values));
        var activity = new double[Rows.Count];
        for (var column = 0; column < values.Length; column++)
        {
            if (values[column] == 0)
            {
                continue;
            }

            var rows = Matrix.RowsOf(column);
            var coefficients = Matrix.ValuesOf(column);
            for (var entry = 0; entry < rows.Length; entry++)
            {
                activity[rows[entry]] += coefficients[entry] * values[column];
            }
        }

        return activity;
    }

    /// <summary>Whether all costs and coefficients are numbers of no more than a size.</summary>
    public bool HasCountableNumbers(double most) =>
        double.IsFinite(ObjectiveConstant)
        && !costs.AsSpan().ContainsAnyExceptInRange(-most, most)
        && !Matrix.Values.ContainsAnyExceptInRange(-most, most)
        && !HasNoNumber(Rows)
        && !HasNoNumber(Columns);

    private static bool HasNoNumber(Limits limits)
    {
        const double Endless = double.PositiveInfinity;
        return limits.Lower.ContainsAnyExceptInRange(-Endless, Endless)
            || limits.Upper.ContainsAnyExceptInRange(-Endless, Endless);
    }

    /// <summary>The same program with some costs, limits or coefficients changed.</summary>
    public LinearProgram With(Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var parts = new Dictionary<RevisedPart, double[]>
        {
            [RevisedPart.Cost] = [.. costs],
            [RevisedPart.ColumnLower] = [.. Columns.Lower],
            [RevisedPart.ColumnUpper] = [.. Columns.Upper],
            [RevisedPart.RowLower] = [.. Rows.Lower],
            [RevisedPart.RowUpper] = [.. Rows.Upper],
        };
        var changesMatrix = revision.Changes.Any(change => change.Part == RevisedPart.Coefficient);
        if (changesMatrix)
        {
            parts[RevisedPart.Coefficient] = [.. Matrix.Values];
        }

        foreach (var change in revision.Changes)
        {
            parts[change.Part][change.Index] = change.Value;
        }

        return new(
            changesMatrix ? Matrix.With(parts[RevisedPart.Coefficient]) : Matrix,
            new(parts[RevisedPart.RowLower], parts[RevisedPart.RowUpper]),
            new(parts[RevisedPart.ColumnLower], parts[RevisedPart.ColumnUpper]),
            parts[RevisedPart.Cost]
        )
        {
            ObjectiveConstant = ObjectiveConstant,
            IntegerColumns = IntegerColumns,
        };
    }

    /// <summary>The same program with one more row at its end.</summary>
    /// <param name="coefficients">The row's coefficient in every column.</param>
    /// <param name="lower">The row's lower limit.</param>
    /// <param name="upper">The row's upper limit.</param>
    public LinearProgram WithRow(ReadOnlySpan<double> coefficients, double lower, double upper) =>
        new(Matrix.WithRow(coefficients), new([.. Rows.Lower, lower], [.. Rows.Upper, upper]), Columns, costs)
        {
            ObjectiveConstant = ObjectiveConstant,
            IntegerColumns = IntegerColumns,
        };
}
