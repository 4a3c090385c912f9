using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>
/// A model's program made ready to be solved again and again with another price or cap of emission.
/// </summary>
internal sealed class PlanSweep
{
    private readonly PlanProgram plan;
    private readonly SweepRequest request;
    private readonly double[] emissionOf;
    private readonly double[] priceOf;
    private readonly double[] costWithout;
    private readonly double outside;

    internal PlanSweep(PlanProgram plan, SweepRequest request, int emission)
    {
        this.plan = plan;
        this.request = request;
        outside = Enumerable
            .Range(0, plan.Layout.Regions)
            .Sum(region =>
                plan.Model[ParameterCatalogue.ModelPeriodExogenousEmission].At(region, emission)
                + SumOf(plan.Model[ParameterCatalogue.AnnualExogenousEmission].Run(region, emission))
            );
        emissionOf = Weights(emission, (_, _) => 1);
        priceOf = Weights(emission, (region, year) => 1 / plan.Discounting.Middle(region, year));
        var paid = Weights(
            emission,
            (region, year) =>
                plan.Model[ParameterCatalogue.EmissionsPenalty].At(region, emission, year)
                / plan.Discounting.Middle(region, year)
        );
        costWithout = new double[paid.Length];
        for (var column = 0; column < paid.Length; column++)
        {
            costWithout[column] = plan.Program.Costs[column] - paid[column];
        }
    }

    /// <summary>The program of the first point and the changes that lead to each further one.</summary>
    internal SolveRequest ToRequest(TimeSpan? timeLimit)
    {
        var program = request.Kind == SweepKind.Cap ? WithCapRow() : plan.Program;
        var revisions = Enumerable
            .Range(0, request.Points)
            .Select(point => Revise(request.At(point)))
            .ToList();
        return new(program.With(revisions[0])) { Revisions = revisions[1..], TimeLimit = timeLimit };
    }

    internal SweepPoint ToPoint(int point, Solution solution)
    {
        var isSolved = solution.Status == SolveStatus.Optimal;
        var emissions = outside;
        for (var column = 0; isSolved && column < emissionOf.Length; column++)
        {
            emissions += emissionOf[column] * solution.Primal[column];
        }

        return new(
            request.At(point),
            solution.Status,
            isSolved ? solution.Objective : null,
            isSolved ? emissions : null,
            solution.Duration.TotalSeconds
        );
    }

    private Revision Revise(double value) =>
        request.Kind == SweepKind.Cap
            ? new([new(RevisedPart.RowUpper, plan.Program.Rows.Count, value - outside)])
            : new([
                .. Enumerable
                    .Range(0, priceOf.Length)
                    .Where(column => priceOf[column] != 0)
                    .Select(column => new Change(
                        RevisedPart.Cost,
                        column,
                        costWithout[column] + (value * priceOf[column])
                    )),
            ]);

    private static double SumOf(ReadOnlySpan<double> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }

    private double[] Weights(int emission, Func<int, int, double> weight)
    {
        var weights = new double[plan.Layout.Count];
        for (var region = 0; region < plan.Layout.Regions; region++)
        {
            for (var year = 0; year < plan.Layout.Years; year++)
            {
                plan.Emissions.Add(
                    region,
                    emission,
                    year,
                    weight(region, year),
                    (column, value) => weights[column] += value
                );
            }
        }

        return weights;
    }

    private LinearProgram WithCapRow() =>
        plan.Program.WithRow(emissionOf, double.NegativeInfinity, double.PositiveInfinity);
}
