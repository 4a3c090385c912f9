using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>What a solver says is not believed.</summary>
public sealed class UnprovenTests
{
    [Fact]
    public async Task An_answer_that_is_not_proven_leaves_no_tables()
    {
        var output = new MemoryOutput();
        var outcome = await SolveAsync(
            solution => solution with { Dual = [.. solution.Dual.Select(price => price / 2)] },
            output
        );

        Assert.Equal(SolveStatus.Optimal, outcome.Status);
        Assert.False(outcome.IsProven);
        Assert.Empty(output.Names);
    }

    [Fact]
    public async Task A_solve_that_was_stopped_has_a_cost_only_if_its_values_meet_all_limits()
    {
        var cut = await SolveAsync(
            solution =>
                solution with
                {
                    Status = SolveStatus.Stopped,
                    Primal = [.. solution.Primal.Select(_ => 0.0)],
                },
            new()
        );
        var whole = await SolveAsync(solution => solution with { Status = SolveStatus.Stopped }, new());

        Assert.Null(cut.Objective);
        Assert.Null(cut.Certificate);
        Assert.NotNull(whole.Objective);
        Assert.False(whole.IsProven);
    }

    [Fact]
    public async Task A_search_that_found_no_conflict_in_time_does_not_say_that_there_is_none()
    {
        var explained = (
            await new ExplainPlan(
                new DoubtfulSolver(solution => solution with { Status = SolveStatus.Stopped })
            ).RunAsync(
                Actor.LocalAdministrator,
                SmallModel.Source(),
                new(TimeLimit: TimeSpan.FromSeconds(1)),
                TestContext.Current.CancellationToken
            )
        ).Value!;

        Assert.Equal(SolveStatus.Stopped, explained.Status);
        Assert.False(explained.IsIrreducible);
        Assert.Empty(explained.Conflict);
    }

    private static async Task<PlanOutcome> SolveAsync(Func<Solution, Solution> change, MemoryOutput output) =>
        (
            await new SolvePlan(new DoubtfulSolver(change), TimeProvider.System).RunAsync(
                Actor.LocalAdministrator,
                new(SmallModel.Source(), new()) { Results = output },
                TestContext.Current.CancellationToken
            )
        ).Value!;
}
