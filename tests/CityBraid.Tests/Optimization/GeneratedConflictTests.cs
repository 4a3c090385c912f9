using CityBraid.Optimization;

namespace CityBraid.Tests.Optimization;

/// <summary>
/// Conflicts of generated infeasible programs, checked by solving what is left when a member is left out.
/// </summary>
public sealed class GeneratedConflictTests
{
    private const int ProgramsNeeded = 1000;

    [Fact]
    public async Task Every_conflict_contradicts_itself_and_no_member_can_be_left_out()
    {
        var found = 0;
        for (var seed = 0; found < ProgramsNeeded; seed++)
        {
            var program = Generate(seed);
            var conflict = await new LocalSolver().FindConflictAsync(
                program,
                TimeSpan.FromSeconds(10),
                TestContext.Current.CancellationToken
            );
            if (conflict is null)
            {
                continue;
            }

            found++;
            Assert.True(conflict.IsIrreducible);
            Assert.False(IsFeasible(program, conflict.Members), $"{seed} is no conflict");
            foreach (var member in conflict.Members)
            {
                var rest = conflict.Members.Where(other => other != member).ToList();
                Assert.True(IsFeasible(program, rest), $"{seed} does not need {member}");
            }
        }
    }

    /// <summary>
    /// Whole coefficients and limits, so that a contradiction is never a matter of rounding.
    /// </summary>
    private static LinearProgram Generate(int seed)
    {
        var random = new Random(seed);
        var columns = random.Next(2, 8);
        var builder = new LinearProgramBuilder(columns);
        for (var column = 0; column < columns; column++)
        {
            builder.Limit(
                column,
                random.Next(3) == 0 ? random.Next(1, 4) : 0,
                random.Next(2) == 0 ? 5 : double.PositiveInfinity
            );
        }

        for (var row = random.Next(3, 12); row > 0; row--)
        {
            for (var column = 0; column < columns; column++)
            {
                builder.Add(column, random.Next(2) == 0 ? random.Next(-3, 4) : 0);
            }

            var side = random.Next(-10, 20);
            builder.KeepRow(
                random.Next(3) > 0 ? side : double.NegativeInfinity,
                random.Next(3) > 0 ? side + random.Next(4) : double.PositiveInfinity
            );
        }

        return builder.Build();
    }

    /// <summary>
    /// Whether only the given limits, and that nothing bounded by zero is negative, can be met together.
    /// </summary>
    private static bool IsFeasible(LinearProgram program, IReadOnlyList<ConflictMember> members)
    {
        var rows = Keep(program.Rows, isRow: true, members);
        var columns = Keep(program.Columns, isRow: false, members);
        var costs = new double[program.Columns.Count];
        return Programs.Solve(new(program.Matrix, rows, columns, costs)).Status == SolveStatus.Optimal;
    }

    private static Limits Keep(Limits limits, bool isRow, IReadOnlyList<ConflictMember> members)
    {
        var lower = new double[limits.Count];
        var upper = new double[limits.Count];
        for (var index = 0; index < limits.Count; index++)
        {
            var isAssumed = !isRow && limits.Lower[index] == 0;
            var keepsLower = isAssumed || members.Contains(new(isRow, index, ConflictSide.Lower));
            lower[index] = keepsLower ? limits.Lower[index] : double.NegativeInfinity;
            upper[index] = members.Contains(new(isRow, index, ConflictSide.Upper))
                ? limits.Upper[index]
                : double.PositiveInfinity;
        }

        return new(lower, upper);
    }
}
