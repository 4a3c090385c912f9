using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

public sealed class SecondSolverTests
{
    [Theory]
    [InlineData("super_simple/data.txt", PlanFormulation.Corrected)]
    [InlineData("utopia/data.txt", PlanFormulation.Corrected)]
    [InlineData("utopia/data_training.txt", PlanFormulation.Corrected)]
    [InlineData("simplicity/data.txt", PlanFormulation.Corrected)]
    [InlineData("simplicity/csv", PlanFormulation.Corrected)]
    [InlineData("fji_clews/inputs", PlanFormulation.Clews)]
    [InlineData("fji_clews/muio_case.zip", PlanFormulation.Clews)]
    public async Task Another_solver_finds_the_same_objective(string name, PlanFormulation formulation)
    {
        var plan = PlanProgram.Build(ReferenceModels.Read(name), formulation);

        await AssertAgreeAsync(plan.Program);
    }

    /// <summary>The cost that pages, documents and the browser's journey are held against.</summary>
    [Fact]
    public async Task Another_solver_finds_the_demonstration_citys_cost()
    {
        var plan = PlanProgram.Build(DemonstrationModel.Read(), PlanFormulation.Corrected);

        var other = await SecondSolver.ObjectiveAsync(plan.Program, TestContext.Current.CancellationToken);

        Assert.InRange(other / DemonstrationModel.Cost, 1 - 1e-6, 1 + 1e-6);
        await AssertAgreeAsync(plan.Program);
    }

    [Fact]
    public async Task Another_solver_agrees_on_whole_numbers()
    {
        var builder = new LinearProgramBuilder(2);
        builder.AddConstant(3);
        builder.AddCost(0, -5);
        builder.AddCost(1, -4);
        builder.RequireWhole(0);
        builder.Add(0, 6);
        builder.Add(1, 4);
        builder.EndRow(double.NegativeInfinity, 23);
        builder.Add(0, 1);
        builder.Add(1, 2);
        builder.EndRow(1, 6);

        await AssertAgreeAsync(builder.Build());
    }

    private static async Task AssertAgreeAsync(LinearProgram program)
    {
        var other = await SecondSolver.ObjectiveAsync(program, TestContext.Current.CancellationToken);
        var ours = LocalSolver.Solve(new(program)).Single();

        Assert.Equal(SolveStatus.Optimal, ours.Status);
        Assert.True(
            Math.Abs(ours.Objective - other) <= 1e-6 * Math.Max(1, Math.Abs(other)),
            $"{ours.Objective} and {other}"
        );
    }
}
