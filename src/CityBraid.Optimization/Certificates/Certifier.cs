namespace CityBraid.Optimization;

/// <summary>
/// Recomputes feasibility, prices and the gap of a solution from the program's arrays alone.
/// </summary>
/// <remarks>
/// Weak duality: for any row prices y, every feasible x costs at least what the limits cost at those
/// prices. The prices left on
/// columns, c − Aᵀy, are computed here, not taken from the solver. A price that leans on an infinite limit
/// proves nothing: it is
/// reported as dual infeasibility and left out of the bound.
/// </remarks>
public static class Certifier
{
    /// <summary>
    /// Certifies a solver's answer; for whole-number programs the gap is to the solver's own bound.
    /// </summary>
    public static Certificate Certify(LinearProgram program, Solution solution)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(solution);
        var certificate = Certify(program, [.. solution.Primal], [.. solution.Dual]);
        return program.IntegerColumns.Count == 0
            ? certificate
            : certificate with
            {
                PrimalInfeasibility = Math.Max(
                    certificate.PrimalInfeasibility,
                    program.IntegerColumns.Max(column =>
                        Math.Abs(solution.Primal[column] - Math.Round(solution.Primal[column]))
                    )
                ),
                DualInfeasibility = 0,
                IsBoundOfSolver = true,
                Gap = Relative(certificate.Objective - solution.Bound, certificate.Objective),
            };
    }

    /// <summary>Certifies column values and row prices, wherever they come from.</summary>
    public static Certificate Certify(
        LinearProgram program,
        ReadOnlySpan<double> primal,
        ReadOnlySpan<double> dual
    )
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentOutOfRangeException.ThrowIfNotEqual(dual.Length, program.Rows.Count, nameof(dual));
        var objective = program.ObjectiveOf(primal);
        var violation = Math.Max(
            Violation(program.Rows, program.ActivityOf(primal)),
            Violation(program.Columns, primal)
        );
        var (rowBound, rowFault) = Bound(program.Rows, dual);
        var (columnBound, columnFault) = Bound(program.Columns, ReducedCosts(program, dual));
        var bound = program.ObjectiveConstant + rowBound + columnBound;
        return new(
            objective,
            violation,
            Math.Max(rowFault, columnFault),
            Relative(objective - bound, objective)
        );
    }

    private static double Relative(double difference, double objective) =>
        difference / Math.Max(1, Math.Abs(objective));

    private static double Violation(Limits limits, ReadOnlySpan<double> values)
    {
        double worst = 0;
        for (var index = 0; index < values.Length; index++)
        {
            worst = Math.Max(worst, limits.Excess(index, values[index]));
        }

        return worst;
    }

    private static double[] ReducedCosts(LinearProgram program, ReadOnlySpan<double> dual)
    {
        var reduced = program.Costs.ToArray();
        for (var column = 0; column < reduced.Length; column++)
        {
            var rows = program.Matrix.RowsOf(column);
            var values = program.Matrix.ValuesOf(column);
            for (var entry = 0; entry < rows.Length; entry++)
            {
                reduced[column] -= values[entry] * dual[rows[entry]];
            }
        }

        return reduced;
    }

    /// <summary>
    /// What limits cost at given prices, and the largest price that leans on an infinite limit.
    /// </summary>
    private static (double Bound, double Fault) Bound(Limits limits, ReadOnlySpan<double> prices)
    {
        double bound = 0;
        double fault = 0;
        for (var index = 0; index < prices.Length; index++)
        {
            var limit = prices[index] > 0 ? limits.Lower[index] : limits.Upper[index];
            if (double.IsFinite(limit))
            {
                bound += prices[index] * limit;
            }
            else
            {
                fault = Math.Max(fault, Math.Abs(prices[index]));
            }
        }

        return (bound, fault);
    }
}
