using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>
/// Units of 5 where between 3 and 4 must be built: only whole numbers contradict each other.
/// </summary>
public sealed class WholeUnitConflictTests
{
    private static readonly string[] Statements =
    [
        "param CapacityOfOneTechnologyUnit default 0 := TOWN DIRTY 2030 5",
        "param TotalAnnualMaxCapacityInvestment default -1 := TOWN DIRTY 2030 4",
        "param TotalAnnualMinCapacityInvestment default 0 := TOWN DIRTY 2030 3",
    ];

    [Fact]
    public async Task The_conflict_names_the_unit_and_both_limits()
    {
        var explained = await ExplainAsync(Statements);

        Assert.Equal(SolveStatus.Infeasible, explained.Status);
        Assert.True(explained.IsIrreducible);
        Assert.Equal(
            [ConstraintFamily.WholeUnits, ConstraintFamily.MaxInvestment, ConstraintFamily.MinInvestment],
            explained.Conflict.Select(item => item.Constraint).Order()
        );
        Assert.Equal(3, explained.Conflict.Select(item => item.Constraint).Distinct().Count());
    }

    [Fact]
    public async Task A_model_of_whole_units_that_has_a_plan_has_no_conflict()
    {
        var explained = await ExplainAsync(Statements[..1]);

        Assert.Equal(SolveStatus.Optimal, explained.Status);
        Assert.True(explained.IsIrreducible);
        Assert.Empty(explained.Conflict);
    }

    private static async Task<PlanExplanation> ExplainAsync(string[] statements) =>
        (
            await new ExplainPlan(new LocalSolver()).RunAsync(
                Actor.LocalAdministrator,
                SmallModel.Source(statements),
                new(),
                TestContext.Current.CancellationToken
            )
        ).Value!;
}
