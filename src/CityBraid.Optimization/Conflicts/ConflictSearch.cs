using System.Diagnostics;

namespace CityBraid.Optimization;

/// <summary>Finds limits that cannot be met together, none of which can be left out.</summary>
/// <remarks>
/// A ray of the infeasible program names limits that contradict each other (Farkas). A deletion filter then
/// leaves out one limit
/// at a time: if the rest is still contradictory it stays out for good. Lower limits of zero on columns say
/// that a quantity cannot be
/// negative; they are taken for granted and never part of a conflict.
/// </remarks>
internal sealed class ConflictSearch
{
    private const double Negligible = 1e-9;

    private readonly LinearProgram program;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly TimeSpan timeLimit;
    private readonly CancellationToken cancellation;

    private ConflictSearch(LinearProgram program, TimeSpan timeLimit, CancellationToken cancellation) =>
        (this.program, this.timeLimit, this.cancellation) = (program, timeLimit, cancellation);

    /// <summary>Finds a conflict, or null when the program has a solution.</summary>
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
                return new(IsAssumed(limits, lower) ? [upper] : [lower, upper], IsIrreducible: true);
            }
        }

        return null;
    }

    private Conflict? Run()
    {
        using var session = new ClpSession(program);
        var solution = session.Solve(timeLimit);
        if (solution.Status != SolveStatus.Infeasible)
        {
            return null;
        }

        var suspects = solution.InfeasibilityRay is { } ray ? Support(program, ray) : AllMembers(program);
        return Filter(suspects);
    }

    private Conflict Filter(List<ConflictMember> suspects)
    {
        var part = PartialProgram.Of(program, suspects);
        using var session = new ClpSession(part.Program);
        var remaining = suspects.ToHashSet();
        var first = session.Solve(timeLimit, part.SlackBasis);
        if (first.Status != SolveStatus.Infeasible)
        {
            return new(Ordered(suspects), IsIrreducible: false);
        }

        foreach (var suspect in suspects)
        {
            if (!remaining.Contains(suspect))
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            if (watch.Elapsed > timeLimit)
            {
                return new(Ordered(remaining), IsIrreducible: false);
            }

            Try(session, part, suspect, remaining);
        }

        return new(Ordered(remaining), IsIrreducible: true);
    }

    /// <summary>Leaves a suspect out, for good if the others still contradict each other.</summary>
    private void Try(
        ClpSession session,
        PartialProgram part,
        ConflictMember suspect,
        HashSet<ConflictMember> remaining
    )
    {
        var without = session.Resolve(new([part.Without(suspect)]), timeLimit - watch.Elapsed);
        if (without.Status != SolveStatus.Infeasible)
        {
            _ = session.Resolve(new([part.With(suspect)]), timeLimit);
            return;
        }

        remaining.Remove(suspect);
    }

    private static IReadOnlyList<ConflictMember> Ordered(IEnumerable<ConflictMember> members) =>
        [
            .. members
                .OrderByDescending(member => member.IsRow)
                .ThenBy(member => member.Index)
                .ThenBy(member => member.Side),
        ];

    private static bool IsAssumed(Limits columns, ConflictMember member) =>
        !member.IsRow && member.Side == ConflictSide.Lower && columns.Lower[member.Index] == 0;

    /// <summary>
    /// The limits that a ray combines into a contradiction, with whichever sign makes it one.
    /// </summary>
    private static List<ConflictMember> Support(LinearProgram program, IReadOnlyList<double> ray)
    {
        var threshold = Negligible * ray.Max(Math.Abs);
        var forward = ray.Select(value => Math.Abs(value) > threshold ? value : 0).ToArray();
        var backward = Array.ConvertAll(forward, value => -value);
        return Contradiction(program, forward) ?? Contradiction(program, backward) ?? AllMembers(program);
    }

    /// <summary>
    /// The limits that the multipliers lean on, or null when one of them is infinite or nothing is
    /// contradicted.
    /// </summary>
    private static List<ConflictMember>? Contradiction(LinearProgram program, double[] multipliers)
    {
        var members = new List<ConflictMember>();
        double demanded = 0;
        for (var row = 0; row < multipliers.Length; row++)
        {
            if (multipliers[row] != 0)
            {
                var side = multipliers[row] > 0 ? ConflictSide.Lower : ConflictSide.Upper;
                demanded += multipliers[row] * Limit(program.Rows, row, side);
                members.Add(new(IsRow: true, row, side));
            }
        }

        double possible = 0;
        for (var column = 0; column < program.Columns.Count; column++)
        {
            var weight = Weight(program, column, multipliers);
            if (weight != 0)
            {
                var side = weight > 0 ? ConflictSide.Upper : ConflictSide.Lower;
                possible += weight * Limit(program.Columns, column, side);
                AddUnlessAssumed(program, members, new(IsRow: false, column, side));
            }
        }

        return demanded > possible ? members : null;
    }

    private static void AddUnlessAssumed(
        LinearProgram program,
        List<ConflictMember> members,
        ConflictMember member
    )
    {
        if (!IsAssumed(program.Columns, member))
        {
            members.Add(member);
        }
    }

    private static double Limit(Limits limits, int index, ConflictSide side) =>
        side == ConflictSide.Lower ? limits.Lower[index] : limits.Upper[index];

    /// <summary>What the multipliers make of a column; zero when only rounding is left.</summary>
    private static double Weight(LinearProgram program, int column, double[] multipliers)
    {
        double sum = 0;
        double size = 0;
        var rows = program.Matrix.RowsOf(column);
        var values = program.Matrix.ValuesOf(column);
        for (var entry = 0; entry < rows.Length; entry++)
        {
            var term = values[entry] * multipliers[rows[entry]];
            sum += term;
            size += Math.Abs(term);
        }

        return Math.Abs(sum) > Negligible * size ? sum : 0;
    }

    private static List<ConflictMember> AllMembers(LinearProgram program)
    {
        var members = new List<ConflictMember>();
        AddFinite(program.Rows, isRow: true, members);
        AddFinite(program.Columns, isRow: false, members);
        return members;
    }

    private static void AddFinite(Limits limits, bool isRow, List<ConflictMember> members)
    {
        for (var index = 0; index < limits.Count; index++)
        {
            foreach (var side in Enum.GetValues<ConflictSide>())
            {
                var member = new ConflictMember(isRow, index, side);
                if (double.IsFinite(Limit(limits, index, side)) && !IsAssumed(limits, member))
                {
                    members.Add(member);
                }
            }
        }
    }
}
