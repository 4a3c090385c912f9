using CityBraid.Optimization;

namespace CityBraid.Tests.Optimization;

public sealed class LocalSolverTests
{
    [Fact]
    public void The_cheaper_fuel_runs_to_its_limit_and_the_dearer_sets_the_price()
    {
        var solution = Programs.Solve(Programs.TwoFuels());

        Assert.Equal(SolveStatus.Optimal, solution.Status);
        Assert.Equal(19, solution.Objective, 9);
        Assert.Equal([3, 1], solution.Primal);
        Assert.Equal([3], solution.Dual);
        Assert.Equal([-1, 0], solution.ReducedCosts);
    }

    [Fact]
    public void A_revision_is_solved_from_the_last_solution()
    {
        var revisions = new Revision[]
        {
            new([new(RevisedPart.RowLower, 0, 5)]),
            new([new(RevisedPart.Cost, 1, 1)]),
        };

        var solutions = LocalSolver
            .Solve(new(Programs.TwoFuels()) { Revisions = revisions })
            .Select(solution => solution.Objective);

        Assert.Equal([19, 22, 15], solutions);
    }

    [Fact]
    public void An_impossible_program_comes_with_a_ray()
    {
        var solution = Programs.Solve(Programs.Impossible());

        Assert.Equal(SolveStatus.Infeasible, solution.Status);
        Assert.NotNull(solution.InfeasibilityRay);
    }

    [Fact]
    public void An_endless_program_is_unbounded() =>
        Assert.Equal(SolveStatus.Unbounded, Programs.Solve(Programs.Endless()).Status);

    [Fact]
    public void Whole_numbers_are_kept()
    {
        var solution = Programs.Solve(Programs.WholeNumbers());

        Assert.Equal(SolveStatus.Optimal, solution.Status);
        Assert.Equal(-20, solution.Objective, 9);
        Assert.True(Certifier.Certify(Programs.WholeNumbers(), solution).ProvesOptimality);
    }

    /// <summary>
    /// The bound is the solver's own; with another one the same answer is not proven, however good it is.
    /// </summary>
    [Fact]
    public void The_gap_of_whole_numbers_is_to_the_solvers_bound()
    {
        var program = Programs.WholeNumbers();
        var solution = Programs.Solve(program);

        var certificate = Certifier.Certify(program, solution);
        Assert.True(certificate.IsBoundOfSolver);
        Assert.Equal(-20, solution.Bound, 9);
        var doubtful = Certifier.Certify(program, solution with { Bound = -21 });
        Assert.Equal(1.0 / 20, doubtful.Gap, 12);
        Assert.False(doubtful.ProvesOptimality);
    }

    [Fact]
    public void A_missing_library_is_one_clear_failure()
    {
        var failure = Assert.Throws<SolverException>(() =>
            SolverLibrary.Require("libNoSuchSolver.so.7", "coinor-none")
        );

        Assert.Equal(SolverFault.Missing, failure.Fault);
        Assert.Contains("coinor-none", failure.Message, StringComparison.Ordinal);
    }
}
