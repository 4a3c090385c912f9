using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// The objective: discounted investment, running costs and penalties, less what is left after the last
/// year.
/// </summary>
internal sealed class CostTerms(RowWriter rows, EmissionTerms emissions)
{
    private readonly PlanModel model = rows.Model;
    private readonly ColumnLayout layout = rows.Layout;
    private readonly Discounting discounting = rows.Discounting;
    private readonly bool keepsSalvage = rows.Formulation != PlanFormulation.Clews;

    internal void Write()
    {
        for (var region = 0; region < layout.Regions; region++)
        {
            for (var technology = 0; technology < rows.Count(SetKind.Technology); technology++)
            {
                AddInvestment(region, technology);
                AddFixed(region, technology);
            }

            AddPenalties(region);
            for (var storage = 0; storage < rows.Count(SetKind.Storage); storage++)
            {
                AddStorage(region, storage);
            }
        }

        foreach (var activity in layout.Activities)
        {
            AddVariable(activity);
        }
    }

    private void AddInvestment(int region, int technology)
    {
        var price = model[CapitalCost].Run(region, technology);
        var factor = discounting.InvestmentFactor(region, technology);
        for (var year = 0; year < layout.Years; year++)
        {
            var left = keepsSalvage
                ? discounting.SalvageShare(region, technology, year) / discounting.End(region)
                : 0;
            rows.Program.AddCost(
                layout.NewCapacity(region, technology, year),
                price[year] * factor * ((1 / discounting.Start(region, year)) - left)
            );
        }
    }

    private void AddFixed(int region, int technology)
    {
        var price = model[FixedCost].Run(region, technology);
        var residual = model[ResidualCapacity].Run(region, technology);
        var life = model[OperationalLife].At(region, technology);
        var calendar = discounting.Years;
        for (var year = 0; year < layout.Years; year++)
        {
            var cost = price[year] / discounting.Middle(region, year);
            rows.Program.AddConstant(residual[year] * cost);
            for (var built = year; built >= 0 && calendar[year] - calendar[built] < life; built--)
            {
                rows.Program.AddCost(layout.NewCapacity(region, technology, built), cost);
            }
        }
    }

    private void AddVariable(Activity activity)
    {
        var price = model[VariableCost].Run(activity.Region, activity.Technology, activity.Mode);
        for (var year = 0; year < layout.Years; year++)
        {
            var cost = price[year] / discounting.Middle(activity.Region, year);
            for (var slice = 0; cost != 0 && slice < layout.Slices; slice++)
            {
                rows.Program.AddCost(
                    layout.Rate(activity, slice, year),
                    cost * model[YearSplit].At(slice, year)
                );
            }
        }
    }

    private void AddPenalties(int region)
    {
        for (var emission = 0; emission < rows.Count(SetKind.Emission); emission++)
        {
            var penalty = model[EmissionsPenalty].Run(region, emission);
            for (var year = 0; year < layout.Years; year++)
            {
                if (penalty[year] != 0)
                {
                    var price = penalty[year] / discounting.Middle(region, year);
                    emissions.Add(region, emission, year, price, rows.Program.AddCost);
                }
            }
        }
    }

    private void AddStorage(int region, int storage)
    {
        var price = model[CapitalCostStorage].Run(region, storage);
        for (var year = 0; year < layout.Years; year++)
        {
            var left =
                rows.Formulation == PlanFormulation.Corrected
                    ? discounting.StorageSalvageShare(region, storage, year)
                        / discounting.StorageEnd(region, storage)
                    : 0;
            rows.Program.AddCost(
                layout.Storage.NewStorage(region, storage, year),
                price[year] * ((1 / discounting.StorageStart(region, storage, year)) - left)
            );
        }
    }
}
