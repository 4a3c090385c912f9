using CityBraid.Optimization;

namespace CityBraid.Tests.Optimization;

public sealed class ConflictTests
{
    [Fact]
    public async Task A_conflict_names_exactly_the_limits_that_contradict_each_other()
    {
        var conflict = await FindAsync(Programs.Impossible());

        Assert.True(conflict!.IsIrreducible);
        Assert.Equal(
            [
                new(true, 0, ConflictSide.Lower),
                new(true, 1, ConflictSide.Upper),
                new(false, 0, ConflictSide.Upper),
            ],
            conflict.Members
        );
    }

    [Fact]
    public async Task A_program_with_a_solution_has_no_conflict() =>
        Assert.Null(await FindAsync(Programs.TwoFuels()));

    [Fact]
    public async Task Crossed_limits_of_one_column_are_a_conflict()
    {
        var builder = new LinearProgramBuilder(1);
        builder.Limit(0, 5, 3);

        var conflict = await FindAsync(builder.Build());

        Assert.Equal(
            [new(false, 0, ConflictSide.Lower), new(false, 0, ConflictSide.Upper)],
            conflict!.Members
        );
    }

    /// <summary>
    /// A thousand harmless rows around three that contradict each other: x ≥ 4, x ≤ y and y ≤ 3.
    /// </summary>
    [Fact]
    public async Task A_small_conflict_is_found_among_many_limits()
    {
        var builder = new LinearProgramBuilder(1002);
        for (var column = 2; column < 1002; column++)
        {
            builder.Add(column, 1);
            builder.Add(column == 2 ? 0 : column - 1, -1);
            builder.KeepRow(-5, 5);
        }

        builder.Add(0, 1);
        builder.KeepRow(4, Programs.Free);
        builder.Add(0, 1);
        builder.Add(1, -1);
        builder.KeepRow(-Programs.Free, 0);
        builder.Add(1, 1);
        builder.KeepRow(-Programs.Free, 3);

        var conflict = await FindAsync(builder.Build());

        Assert.True(conflict!.IsIrreducible);
        Assert.Equal(
            [
                new(true, 1000, ConflictSide.Lower),
                new(true, 1001, ConflictSide.Upper),
                new(true, 1002, ConflictSide.Upper),
            ],
            conflict.Members
        );
    }

    /// <summary>
    /// 2x is odd, x whole: only the demand for whole numbers contradicts; a second row is harmless.
    /// </summary>
    [Fact]
    public async Task Whole_numbers_alone_can_contradict()
    {
        var builder = new LinearProgramBuilder(2);
        builder.RequireWhole(0);
        builder.Add(0, 2);
        builder.KeepRow(3, 3);
        builder.Add(1, 1);
        builder.KeepRow(1, 8);

        var conflict = await FindAsync(builder.Build());

        Assert.True(conflict!.IsIrreducible);
        Assert.Equal([new(true, 0, ConflictSide.Lower), new(true, 0, ConflictSide.Upper)], conflict.Members);
    }

    /// <summary>
    /// Of three limits the filter may spare none; the solve without the last one does not end in time, so
    /// that nobody knows whether it is needed.
    /// </summary>
    [Fact]
    public void A_solve_that_runs_out_of_time_proves_no_limit_needed()
    {
        var program = Programs.Impossible();
        var suspects = Suspects.OfElastic(program, TimeSpan.FromSeconds(10));
        var solves = 0;
        var filter = new DeletionFilter(
            PartialProgram.Of(program, suspects),
            (_, _) => ++solves == suspects.Count ? SolveStatus.Stopped : SolveStatus.Optimal,
            () => TimeSpan.FromSeconds(10),
            TestContext.Current.CancellationToken
        );

        var conflict = filter.Run(suspects);

        Assert.Equal(3, suspects.Count);
        Assert.Equal(3, conflict.Members.Count);
        Assert.False(conflict.IsIrreducible);
    }

    private static Task<Conflict?> FindAsync(LinearProgram program) =>
        new LocalSolver().FindConflictAsync(
            program,
            TimeSpan.FromSeconds(10),
            TestContext.Current.CancellationToken
        );
}
