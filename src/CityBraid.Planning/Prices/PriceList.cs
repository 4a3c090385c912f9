using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>
/// Turns the prices of a program's rows and columns into prices of the model's things, undiscounted.
/// </summary>
/// <remarks>
/// A dual is money of the first year. It is multiplied by the discount factor of its year: of the middle of
/// the year, where running
/// costs fall, and of its start for limits on capacity, where investment falls. A price for all years
/// together stays as it is.
/// Prices of zero are left out.
/// </remarks>
internal sealed class PriceList
{
    private const double Negligible = 1e-9;

    private readonly PlanProgram plan;
    private readonly Solution solution;
    private readonly ConflictWording wording;
    private readonly Dictionary<(int Region, int Fuel, int Year), double> annual = [];
    private readonly List<PlanPrice> prices = [];

    private PriceList(PlanProgram plan, Solution solution)
    {
        this.plan = plan;
        this.solution = solution;
        wording = new(plan);
    }

    internal static IReadOnlyList<PlanPrice> Of(PlanProgram plan, Solution solution)
    {
        var list = new PriceList(plan, solution);
        list.CollectAnnual();
        list.AddRows();
        list.AddInvestmentLimits();
        list.prices.AddRange(new EmissionPrices(plan, solution).All());
        return list.prices;
    }

    /// <summary>
    /// What is needed in a time slice counts in the balance of the year as well, where there is one.
    /// </summary>
    private void CollectAnnual()
    {
        for (var row = 0; row < plan.Labels.Count; row++)
        {
            var label = plan.Labels[row];
            if (label.Family == ConstraintFamily.AnnualBalance)
            {
                annual[(label.Region, label.Subject, label.Year)] = solution.Dual[row];
            }
        }
    }

    private void AddRows()
    {
        for (var row = 0; row < plan.Labels.Count; row++)
        {
            var label = plan.Labels[row];
            switch (label.Family)
            {
                case ConstraintFamily.Balance:
                    var ofYear = annual.GetValueOrDefault((label.Region, label.Subject, label.Year));
                    Add(PriceKind.Commodity, label, solution.Dual[row] + ofYear);
                    break;
                case ConstraintFamily.AnnualBalance:
                    Add(PriceKind.Commodity, label, solution.Dual[row]);
                    break;
                case ConstraintFamily.EmissionLimit or ConstraintFamily.PeriodEmissionLimit:
                case ConstraintFamily.Capacity or ConstraintFamily.Maintenance:
                case ConstraintFamily.WholeUnits
                or ConstraintFamily.StorageLevel
                or ConstraintFamily.StorageCycle:
                    break;
                default:
                    Add(PriceKind.Limit, label, WorthOf(row));
                    break;
            }
        }
    }

    /// <summary>
    /// What one unit more room saves; an equality has no room, so it is what raising its constant by one
    /// saves.
    /// </summary>
    private double WorthOf(int row)
    {
        var rows = plan.Program.Rows;
        var isEquality = rows.Lower[row].Equals(rows.Upper[row]);
        return isEquality ? -solution.Dual[row] : Math.Abs(solution.Dual[row]);
    }

    private void AddInvestmentLimits()
    {
        var columns = plan.Layout.Regions * plan.Model.Sets[SetKind.Technology].Count * plan.Layout.Years;
        for (var column = 0; column < columns; column++)
        {
            var cost = solution.ReducedCosts[column];
            var isUpper = cost < 0 && double.IsFinite(plan.Program.Columns.Upper[column]);
            var isLower = cost > 0 && plan.Program.Columns.Lower[column] > 0;
            if (isUpper || isLower)
            {
                var side = isUpper ? ConflictSide.Upper : ConflictSide.Lower;
                Add(PriceKind.Limit, ColumnLabels.Of(plan, column, side), Math.Abs(cost));
            }
        }
    }

    private void Add(PriceKind kind, RowLabel label, double dual)
    {
        var price = dual * FactorOf(label);
        if (Math.Abs(price) > Negligible)
        {
            var subject = wording.SubjectOf(label, FamilyWords.Of(label.Family));
            prices.Add(new(kind, label.Family, subject, price));
        }
    }

    private double FactorOf(RowLabel label)
    {
        if (label.Year < 0)
        {
            return 1;
        }

        var isOfCapacity =
            label.Family
            is ConstraintFamily.MaxCapacity
                or ConstraintFamily.MinCapacity
                or ConstraintFamily.MaxInvestment
                or ConstraintFamily.MinInvestment;
        return isOfCapacity
            ? plan.Discounting.Start(label.Region, label.Year)
            : plan.Discounting.Middle(label.Region, label.Year);
    }
}
