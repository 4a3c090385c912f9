using static CityBraid.Planning.ParameterCatalogue;
using static CityBraid.Planning.SetKind;

namespace CityBraid.Planning;

/// <summary>
/// Tables of cost: investment, running cost, penalties, salvage and their discounted sums.
/// </summary>
/// <remarks>
/// <c>TotalDiscountedCost</c> subtracts salvage values whatever the formulation, as published tables do:
/// under the formulation that
/// leaves them out of the objective it does not add up to the objective.
/// </remarks>
internal sealed class CostTables(PlanColumns columns)
{
    private readonly PlanModel model = columns.Model;
    private readonly Discounting discounting = columns.Plan.Discounting;
    private readonly StorageCosts storageCosts = new(columns);
    private readonly ResultTable investment = new("CapitalInvestment", Region, Technology, Year);
    private readonly ResultTable discountedInvestment = new(
        "DiscountedCapitalInvestment",
        Region,
        Technology,
        Year
    );

    private readonly ResultTable fixedCost = new("AnnualFixedOperatingCost", Region, Technology, Year);
    private readonly ResultTable variable = new("AnnualVariableOperatingCost", Region, Technology, Year);
    private readonly ResultTable operational = new("DiscountedOperationalCost", Region, Technology, Year);
    private readonly ResultTable salvage = new("SalvageValue", Region, Technology, Year);
    private readonly ResultTable discountedSalvage = new("DiscountedSalvageValue", Region, Technology, Year);
    private readonly ResultTable penalty = new(
        "DiscountedTechnologyEmissionsPenalty",
        Region,
        Technology,
        Year
    );

    private readonly ResultTable byTechnology = new("DiscountedCostByTechnology", Region, Technology, Year);
    private readonly ResultTable total = new("TotalDiscountedCost", Region, Year);

    internal IEnumerable<ResultTable> All()
    {
        for (var region = 0; region < columns.Layout.Regions; region++)
        {
            var penalties = Penalties(region);
            for (var year = 0; year < columns.Layout.Years; year++)
            {
                double sum = 0;
                for (var technology = 0; technology < model.Sets[Technology].Count; technology++)
                {
                    sum += AddTechnology(region, technology, year, penalties[technology, year]);
                }

                total.Add(sum + storageCosts.Add(region, year), region, year);
            }
        }

        return
        [
            investment,
            discountedInvestment,
            fixedCost,
            variable,
            operational,
            salvage,
            discountedSalvage,
            penalty,
            byTechnology,
            total,
            .. storageCosts.All(),
        ];
    }

    private double AddTechnology(int region, int technology, int year, double discountedPenalty)
    {
        var middle = discounting.Middle(region, year);
        var capital =
            model[CapitalCost].At(region, technology, year)
            * columns.NewCapacity(region, technology, year)
            * discounting.InvestmentFactor(region, technology);
        var left = capital * discounting.SalvageShare(region, technology, year);
        var fixedPart =
            model[FixedCost].At(region, technology, year) * columns.Capacity(region, technology, year);
        var variablePart = Variable(region, technology, year);
        var running = (fixedPart + variablePart) / middle;
        var cost =
            running
            + (capital / discounting.Start(region, year))
            + discountedPenalty
            - (left / discounting.End(region));
        investment.Add(capital, region, technology, year);
        discountedInvestment.Add(capital / discounting.Start(region, year), region, technology, year);
        fixedCost.Add(fixedPart, region, technology, year);
        variable.Add(variablePart, region, technology, year);
        operational.Add(running, region, technology, year);
        salvage.Add(left, region, technology, year);
        discountedSalvage.Add(left / discounting.End(region), region, technology, year);
        penalty.Add(discountedPenalty, region, technology, year);
        byTechnology.Add(cost, region, technology, year);
        return cost;
    }

    private double Variable(int region, int technology, int year)
    {
        double sum = 0;
        var range = columns.Layout.ActivitiesOf(region, technology);
        for (var number = range.Start.Value; number < range.End.Value; number++)
        {
            var activity = columns.Layout.Activities[number];
            var price = model[VariableCost].At(region, technology, activity.Mode, year);
            sum += price == 0 ? 0 : price * columns.Year(activity, year);
        }

        return sum;
    }

    /// <summary>What each technology pays for emission in each year, discounted.</summary>
    private double[,] Penalties(int region)
    {
        var sums = new double[model.Sets[Technology].Count, columns.Layout.Years];
        var technologyOf = TechnologyOfRates();
        for (var emission = 0; emission < model.Sets[Emission].Count; emission++)
        {
            var price = model[EmissionsPenalty].Run(region, emission);
            for (var year = 0; year < columns.Layout.Years; year++)
            {
                if (price[year] != 0)
                {
                    var at = year;
                    columns.Plan.Emissions.Add(
                        region,
                        emission,
                        year,
                        price[year] / discounting.Middle(region, year),
                        (column, cost) => sums[technologyOf(column), at] += cost * columns.Values[column]
                    );
                }
            }
        }

        return sums;
    }

    private Func<int, int> TechnologyOfRates()
    {
        var layout = columns.Layout;
        var first = layout.Activities.Count == 0 ? 0 : layout.Activities[0].FirstColumn;
        var perActivity = layout.Years * layout.Slices;
        return column => layout.Activities[(column - first) / perActivity].Technology;
    }
}
