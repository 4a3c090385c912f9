using System.Globalization;
using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Benchmarks;

/// <summary>Fiji solved from cold, and again after one bound changed; the median of several bounds.</summary>
internal sealed class PlanWarm : IBenchmark
{
    private const double ShareMax = 0.2;
    private const int Bounds = 9;

    public string Name => "plan-warm";

    public string What => "Fiji CLEWs solved again after one changed bound, against a cold solve";

    public string Goal => "≤ 20 % of a cold solve";

    public Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var plan = PlanProgram.Build(ReadFiji.Read(), PlanFormulation.Clews);
        var cold = LocalSolver.Solve(new(plan.Program)).Single();
        var revisions = Built(plan, cold).Take(Bounds).Select(Narrowed).ToList();
        var solved = LocalSolver.Solve(new(plan.Program) { Revisions = revisions }).ToList();
        var first = solved[0].Duration.TotalSeconds;
        var again = solved.Skip(1).Select(solution => solution.Duration.TotalSeconds).Order().ToList();
        var median = again[again.Count / 2];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{median / first * 100:0.0} %: {median:0.000} s, the slowest of {again.Count} "
                + $"{again[^1]:0.000} s, cold {first:0.000} s; "
                + $"{solved.Count(one => one.Status == SolveStatus.Optimal)} of {solved.Count} optimal"
        );
        return Task.FromResult(new Figure(text, median / first <= ShareMax));
    }

    /// <summary>Columns of new capacity that the best plan uses, the most used first.</summary>
    private static IEnumerable<(int Column, double Value)> Built(PlanProgram plan, Solution solution)
    {
        var columns = plan.Layout.Regions * plan.Model.Sets[SetKind.Technology].Count * plan.Layout.Years;
        return Enumerable
            .Range(0, columns)
            .Select(column => (column, solution.Primal[column]))
            .Where(one => one.Item2 > 1e-6)
            .OrderByDescending(one => one.Item2);
    }

    private static Revision Narrowed((int Column, double Value) built) =>
        new([new Change(RevisedPart.ColumnUpper, built.Column, built.Value * 0.9)]);
}
