using CityBraid.Optimization;

namespace CityBraid.Tests.Optimization;

/// <summary>Small programs with answers worked out by hand.</summary>
internal static class Programs
{
    internal const double Free = double.PositiveInfinity;

    /// <summary>
    /// Minimise 2x + 3y + 10 with x + y ≥ 4, x ≤ 3: x = 3, y = 1, objective 19; a unit more demand costs 3.
    /// </summary>
    internal static LinearProgram TwoFuels(double demand = 4)
    {
        var builder = new LinearProgramBuilder(2);
        builder.AddConstant(10);
        builder.AddCost(0, 2);
        builder.AddCost(1, 3);
        builder.Limit(0, 0, 3);
        builder.Add(0, 1);
        builder.Add(1, 1);
        builder.EndRow(demand, Free);
        return builder.Build();
    }

    /// <summary>
    /// x + y ≥ 4 while x ≤ 1 and 2y ≤ 3: three limits, each needed for the contradiction; a fourth row is
    /// harmless.
    /// </summary>
    internal static LinearProgram Impossible()
    {
        var builder = new LinearProgramBuilder(2);
        builder.Limit(0, 0, 1);
        builder.Add(0, 1);
        builder.Add(1, 1);
        builder.EndRow(4, Free);
        builder.Add(1, 2);
        builder.EndRow(-Free, 3);
        builder.Add(0, 1);
        builder.Add(1, -1);
        builder.EndRow(-Free, 7);
        return builder.Build();
    }

    /// <summary>
    /// Minimise −5a − 4b with 6a + 4b ≤ 24, a + 2b ≤ 6, whole numbers: a = 4, b = 0, −20; −21 without whole
    /// numbers.
    /// </summary>
    internal static LinearProgram WholeNumbers()
    {
        var builder = new LinearProgramBuilder(2);
        builder.AddCost(0, -5);
        builder.AddCost(1, -4);
        builder.RequireWhole(0);
        builder.RequireWhole(1);
        builder.Add(0, 6);
        builder.Add(1, 4);
        builder.EndRow(-Free, 24);
        builder.Add(0, 1);
        builder.Add(1, 2);
        builder.EndRow(-Free, 6);
        return builder.Build();
    }

    /// <summary>Minimise −x with x − y ≤ 1: both can grow for ever.</summary>
    internal static LinearProgram Endless()
    {
        var builder = new LinearProgramBuilder(2);
        builder.AddCost(0, -1);
        builder.Add(0, 1);
        builder.Add(1, -1);
        builder.EndRow(-Free, 1);
        return builder.Build();
    }

    internal static Solution Solve(LinearProgram program) => LocalSolver.Solve(new(program)).Single();
}
