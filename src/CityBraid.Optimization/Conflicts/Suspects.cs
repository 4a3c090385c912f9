namespace CityBraid.Optimization;

/// <summary>Which limits of an infeasible program may contradict each other.</summary>
internal static class Suspects
{
    private const double Negligible = 1e-9;

    /// <summary>Whether a limit only says that a quantity is not negative.</summary>
    internal static bool IsAssumed(Limits columns, ConflictMember member) =>
        !member.IsRow && member.Side == ConflictSide.Lower && columns.Lower[member.Index] == 0;

    /// <summary>All limits of a program that are not taken for granted.</summary>
    internal static IReadOnlyList<ConflictMember> All(LinearProgram program)
    {
        var members = new List<ConflictMember>();
        AddFinite(program.Rows, isRow: true, members);
        AddFinite(program.Columns, isRow: false, members);
        return members;
    }

    /// <summary>
    /// The limits that have a price where every row may be broken at a cost of one a unit; those prices
    /// prove that the limits cannot be met together. None when all can be met, or time ran out.
    /// </summary>
    internal static IReadOnlyList<ConflictMember> OfElastic(LinearProgram program, TimeSpan timeLimit)
    {
        var elastic = Elastic(program);
        using var session = new ClpSession(elastic);
        var solution = session.Solve(timeLimit);
        var members = new List<ConflictMember>();
        if (solution.Status != SolveStatus.Optimal || solution.Objective <= Negligible)
        {
            return members;
        }

        for (var row = 0; row < program.Rows.Count; row++)
        {
            AddPriced(program.Rows, isRow: true, row, solution.Dual[row], members);
        }

        for (var column = 0; column < program.Columns.Count; column++)
        {
            AddPriced(program.Columns, isRow: false, column, solution.ReducedCosts[column], members);
        }

        return members;
    }

    private static void AddPriced(
        Limits limits,
        bool isRow,
        int index,
        double price,
        List<ConflictMember> members
    )
    {
        var side = price > 0 ? ConflictSide.Lower : ConflictSide.Upper;
        var member = new ConflictMember(isRow, index, side);
        var isPriced = Math.Abs(price) > Negligible && double.IsFinite(Limit(limits, member));
        if (isPriced && !IsAssumed(limits, member))
        {
            members.Add(member);
        }
    }

    private static void AddFinite(Limits limits, bool isRow, List<ConflictMember> members)
    {
        for (var index = 0; index < limits.Count; index++)
        {
            foreach (var side in Enum.GetValues<ConflictSide>())
            {
                var member = new ConflictMember(isRow, index, side);
                if (double.IsFinite(Limit(limits, member)) && !IsAssumed(limits, member))
                {
                    members.Add(member);
                }
            }
        }
    }

    private static double Limit(Limits limits, ConflictMember member) =>
        member.Side == ConflictSide.Lower ? limits.Lower[member.Index] : limits.Upper[member.Index];

    /// <summary>
    /// The program with a column for every finite limit of a row, by which it may be broken.
    /// </summary>
    private static LinearProgram Elastic(LinearProgram program)
    {
        var breaks = new List<(int Row, double Value)>();
        for (var row = 0; row < program.Rows.Count; row++)
        {
            if (double.IsFinite(program.Rows.Lower[row]))
            {
                breaks.Add((row, 1));
            }

            if (double.IsFinite(program.Rows.Upper[row]))
            {
                breaks.Add((row, -1));
            }
        }

        var entries = program.Matrix.EntryCount;
        var matrix = new SparseMatrix(
            program.Matrix.RowCount,
            [.. program.Matrix.ColumnStarts, .. Enumerable.Range(entries + 1, breaks.Count)],
            [.. program.Matrix.RowIndices, .. breaks.Select(one => one.Row)],
            [.. program.Matrix.Values, .. breaks.Select(one => one.Value)]
        );
        double[] none = new double[breaks.Count];
        var endless = Enumerable.Repeat(double.PositiveInfinity, breaks.Count);
        var columns = new Limits([.. program.Columns.Lower, .. none], [.. program.Columns.Upper, .. endless]);
        double[] free = new double[program.Columns.Count];
        return new(matrix, program.Rows, columns, [.. free, .. Enumerable.Repeat(1.0, breaks.Count)]);
    }
}
