using System.Diagnostics;

namespace CityBraid.Optimization;

/// <summary>Finds limits that cannot be met together, none of which can be left out.</summary>
/// <remarks>
/// A program that may break every limit at a cost shows by its prices which limits contradict each other
/// (Farkas). A deletion filter then leaves limits out while the rest is still contradictory. Where only
/// whole numbers make a contradiction, prices show nothing and the filter starts from all limits. Lower
/// limits of zero on columns say that a quantity cannot be negative; they and whole numbers are taken for
/// granted and never part of a conflict.
/// </remarks>
internal sealed class ConflictSearch
{
    private readonly LinearProgram program;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly TimeSpan timeLimit;
    private readonly CancellationToken cancellation;

    private ConflictSearch(LinearProgram program, TimeSpan timeLimit, CancellationToken cancellation) =>
        (this.program, this.timeLimit, this.cancellation) = (program, timeLimit, cancellation);

    private TimeSpan TimeLeft =>
        timeLimit > watch.Elapsed ? timeLimit - watch.Elapsed : TimeSpan.FromMilliseconds(1);

    /// <summary>Finds a conflict, or null when the program has a solution or time ran out before.</summary>
    internal static Conflict? Run(
        LinearProgram program,
        TimeSpan timeLimit,
        CancellationToken cancellation
    ) => Crossed(program) ?? new ConflictSearch(program, timeLimit, cancellation).Run();

    /// <summary>
    /// A row or column whose lower limit lies above its upper one is a conflict by itself.
    /// </summary>
    private static Conflict? Crossed(LinearProgram program) =>
        Crossed(program.Rows, isRow: true) ?? Crossed(program.Columns, isRow: false);

    private static Conflict? Crossed(Limits limits, bool isRow)
    {
        for (var index = 0; index < limits.Count; index++)
        {
            if (limits.Lower[index] > limits.Upper[index])
            {
                var lower = new ConflictMember(isRow, index, ConflictSide.Lower);
                var upper = lower with { Side = ConflictSide.Upper };
                return new(Suspects.IsAssumed(limits, lower) ? [upper] : [lower, upper], IsIrreducible: true);
            }
        }

        return null;
    }

    private Conflict? Run()
    {
        var suspects = Suspects.OfElastic(program, TimeLeft);
        return suspects.Count > 0 && FilterLinear(suspects) is { } conflict ? conflict : RunWhole();
    }

    /// <summary>Where prices show nothing, the program itself says whether it has a solution.</summary>
    private Conflict? RunWhole()
    {
        using var session = new ClpSession(program);
        return session.Solve(TimeLeft).Status switch
        {
            SolveStatus.Infeasible => FilterAll(),
            SolveStatus.Optimal or SolveStatus.Unbounded when program.IntegerColumns.Count > 0 =>
                FilterWhole(),
            _ => null,
        };
    }

    private Conflict FilterAll()
    {
        var all = Suspects.All(program);
        return FilterLinear(all) ?? new(all, IsIrreducible: false);
    }

    /// <summary>Null when the suspects can be met together.</summary>
    private Conflict? FilterLinear(IReadOnlyList<ConflictMember> suspects) =>
        FilterInfeasible(suspects, FindStatus);

    /// <summary>
    /// Every solve starts afresh: from a basis of contradictions the solver at times finds one where there
    /// is none.
    /// </summary>
    private static SolveStatus FindStatus(LinearProgram part, TimeSpan limit)
    {
        using var session = new ClpSession(part);
        return session.Solve(limit).Status;
    }

    /// <summary>Null when there are whole numbers that meet all limits, or none were found in time.</summary>
    private Conflict? FilterWhole() => FilterInfeasible(Suspects.All(program), CbcSession.FindStatus);

    private Conflict? FilterInfeasible(
        IReadOnlyList<ConflictMember> suspects,
        Func<LinearProgram, TimeSpan, SolveStatus> findStatus
    )
    {
        var part = PartialProgram.Of(program, suspects);
        var current = part.Program;
        return findStatus(current, TimeLeft) == SolveStatus.Infeasible
            ? new DeletionFilter(part, Solve, () => TimeLeft, cancellation).Run(suspects)
            : null;

        SolveStatus Solve(Revision revision, TimeSpan limit)
        {
            current = current.With(revision);
            return findStatus(current, limit);
        }
    }
}
