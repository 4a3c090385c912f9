using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>
/// Solves a program with whole-number columns by branch and cut, then prices it with the whole numbers
/// held.
/// </summary>
/// <remarks>
/// A whole-number program has no prices of its own. Those reported are of the linear program that remains
/// when every
/// whole-number column is held at its best value.
/// </remarks>
internal static class CbcSession
{
    internal static Solution Solve(LinearProgram program, TimeSpan? timeLimit)
    {
        SolverLibrary.Require(CbcLibrary.FileName, "coinor-libcbc3");
        var watch = new SolverWatch();
        using var model = Load(program, timeLimit);
        watch.Call(() => CbcLibrary.Solve(model));
        if (CbcLibrary.IsAbandoned(model) != 0)
        {
            throw new SolverException(SolverFault.GaveUp, "Cbc gave up on numerical difficulties.");
        }

        var best = CbcLibrary.BestSolution(model);
        if (CbcLibrary.IsProvenInfeasible(model) != 0 || best == nint.Zero)
        {
            return Relaxation(program, timeLimit, CbcLibrary.IsProvenInfeasible(model) != 0);
        }

        var isOptimal = CbcLibrary.IsProvenOptimal(model) != 0;
        var held = Hold(program, SolverLibrary.Copy(best, program.Matrix.ColumnCount));
        using var session = new ClpSession(held);
        var priced = session.Solve(timeLimit);
        return priced with
        {
            Status = isOptimal ? priced.Status : SolveStatus.Stopped,
            Bound = CbcLibrary.BestPossibleObjective(model) + program.ObjectiveConstant,
            Iterations = CbcLibrary.IterationCount(model),
            Duration = watch.Elapsed,
            ProcessorTime = watch.ProcessorTime + priced.ProcessorTime,
            Solver = "Cbc " + Marshal.PtrToStringUTF8(CbcLibrary.Version()),
        };
    }

    /// <summary>
    /// Whether whole numbers meet all limits: optimal, infeasible, or stopped when that is not known.
    /// </summary>
    internal static SolveStatus FindStatus(LinearProgram program, TimeSpan timeLimit)
    {
        SolverLibrary.Require(CbcLibrary.FileName, "coinor-libcbc3");
        using var model = Load(program, timeLimit);
        _ = CbcLibrary.Solve(model);
        return CbcLibrary.IsProvenInfeasible(model) != 0 ? SolveStatus.Infeasible
            : CbcLibrary.BestSolution(model) == nint.Zero ? SolveStatus.Stopped
            : SolveStatus.Optimal;
    }

    private static CbcHandle Load(LinearProgram program, TimeSpan? timeLimit)
    {
        var model = CbcLibrary.NewModel();
        CbcLibrary.SetLogLevel(model, 0);
        CbcLibrary.LoadProblem(
            model,
            program.Matrix.ColumnCount,
            program.Matrix.RowCount,
            program.Matrix.ColumnStarts,
            program.Matrix.RowIndices,
            program.Matrix.Values,
            program.Columns.Lower,
            program.Columns.Upper,
            program.Costs,
            program.Rows.Lower,
            program.Rows.Upper
        );
        foreach (var column in program.IntegerColumns)
        {
            CbcLibrary.SetInteger(model, column);
        }

        CbcLibrary.SetAllowableFractionGap(model, 0);
        if (timeLimit is { } limit)
        {
            CbcLibrary.SetMaximumSeconds(model, limit.TotalSeconds);
        }

        return model;
    }

    /// <summary>
    /// Without any whole-number solution, the program without that demand says whether it is infeasible or
    /// unbounded.
    /// </summary>
    private static Solution Relaxation(LinearProgram program, TimeSpan? timeLimit, bool isInfeasible)
    {
        using var session = new ClpSession(program);
        var relaxed = session.Solve(timeLimit);
        var status = isInfeasible ? SolveStatus.Infeasible : SolveStatus.Stopped;
        return relaxed with { Status = relaxed.Status == SolveStatus.Optimal ? status : relaxed.Status };
    }

    private static LinearProgram Hold(LinearProgram program, double[] best)
    {
        var changes = new List<Change>();
        foreach (var column in program.IntegerColumns)
        {
            var whole = Math.Round(best[column]);
            changes.Add(new(RevisedPart.ColumnLower, column, whole));
            changes.Add(new(RevisedPart.ColumnUpper, column, whole));
        }

        return program.With(new(changes));
    }
}
