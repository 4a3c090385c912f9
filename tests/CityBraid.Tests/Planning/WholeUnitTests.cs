using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

public sealed class WholeUnitTests
{
    /// <summary>
    /// By day demand needs a rate of 12, of which the clean plant gives 4. The dirty one is built in units
    /// of 5 that last a year: its
    /// rate of 8 takes two, in both years.
    /// </summary>
    [Fact]
    public void Capacity_is_built_in_whole_units()
    {
        var model = ModelReader
            .Read(
                SmallModel.Source(
                    "param ResidualCapacity default 0 := TOWN CLEAN 2030 4 TOWN CLEAN 2031 4",
                    "param CapacityOfOneTechnologyUnit default 0 := TOWN DIRTY 2030 5 TOWN DIRTY 2031 5",
                    "param CapitalCost default 0 := TOWN DIRTY 2030 1 TOWN DIRTY 2031 1 "
                        + "TOWN CLEAN 2030 99 TOWN CLEAN 2031 99"
                )
            )
            .Model;
        var plan = PlanProgram.Build(model, PlanFormulation.Corrected);
        var solution = LocalSolver.Solve(new(plan.Program)).Single();

        var units = PlanResults
            .Of(plan, solution.Primal)
            .Single(table => table.Name == "NumberOfNewTechnologyUnits");

        Assert.StartsWith("Cbc", solution.Solver, StringComparison.Ordinal);
        Assert.Equal([2, 2], Enumerable.Range(0, units.RowCount).Select(units.ValueOf));
        Assert.True(Certifier.Certify(plan.Program, solution).ProvesOptimality);
    }
}
