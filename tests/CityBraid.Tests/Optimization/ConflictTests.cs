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

    private static Task<Conflict?> FindAsync(LinearProgram program) =>
        new LocalSolver().FindConflictAsync(
            program,
            TimeSpan.FromSeconds(10),
            TestContext.Current.CancellationToken
        );
}
