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
    private readonly List<(int Place, double Without, double Weight)> coefficients = [];
    private readonly double outside;
    private readonly LinearProgram program;

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

        CollectCoefficients(emission);
        program = request.Kind == SweepKind.Cap ? WithCapRow() : plan.Program;
    }

    /// <summary>The program of the first point and the changes that lead to each further one.</summary>
    internal SolveRequest ToRequest(TimeSpan? timeLimit)
    {
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
        )
        {
            Certificate = isSolved
                ? Certifier.Certify(program.With(Revise(request.At(point))), solution)
                : null,
        };
    }

    private Revision Revise(double value) =>
        request.Kind == SweepKind.Cap
            ? new([new(RevisedPart.RowUpper, plan.Program.Rows.Count, value - outside)])
            : new([.. CostsAt(value), .. CoefficientsAt(value)]);

    private IEnumerable<Change> CostsAt(double price) =>
        Enumerable
            .Range(0, priceOf.Length)
            .Where(column => priceOf[column] != 0)
            .Select(column => new Change(
                RevisedPart.Cost,
                column,
                costWithout[column] + (price * priceOf[column])
            ));

    private IEnumerable<Change> CoefficientsAt(double price) =>
        coefficients.Select(one => new Change(
            RevisedPart.Coefficient,
            one.Place,
            one.Without + (price * one.Weight)
        ));

    /// <summary>
    /// Where what is paid for emission stands in rows as well: in the limit on what a region spends in a
    /// year.
    /// </summary>
    private void CollectCoefficients(int emission)
    {
        var matrix = plan.Program.Matrix;
        for (var row = 0; request.Kind == SweepKind.Penalty && row < plan.Labels.Count; row++)
        {
            var (family, region, _, _, year) = plan.Labels[row];
            if (family != ConstraintFamily.YearlyCost)
            {
                continue;
            }

            var penalty = plan.Model[ParameterCatalogue.EmissionsPenalty].At(region, emission, year);
            var weights = new Dictionary<int, double>();
            plan.Emissions.Add(
                region,
                emission,
                year,
                1,
                (column, value) => weights[column] = weights.GetValueOrDefault(column) + value
            );
            foreach (var (column, weight) in weights)
            {
                var place = matrix.PlaceOf(row, column);
                coefficients.Add((place, matrix.Values[place] - (penalty * weight), weight));
            }
        }
    }

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
