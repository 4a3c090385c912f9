using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Production covers demand, use and trade: in every time slice, and over the year where there is demand of
/// a year.
/// </summary>
internal sealed class BalanceRows
{
    private readonly RowWriter rows;
    private readonly PlanModel model;
    private readonly ColumnLayout layout;
    private readonly FlowTable flows;
    private readonly ILookup<(int Region, int Fuel), TradeLink> trades;
    private readonly CapacityInputs inputs;

    internal BalanceRows(RowWriter rows)
    {
        this.rows = rows;
        model = rows.Model;
        layout = rows.Layout;
        flows = new FlowTable(rows.Count(SetKind.Fuel))
            .With(model[OutputActivityRatio], layout)
            .With(model[InputActivityRatio], layout, -1);
        trades = layout
            .Trades.SelectMany(link => new[] { (link.From, link), (link.To, link) })
            .ToLookup(pair => (pair.Item1, pair.link.Fuel), pair => pair.link);
        inputs = new(rows);
    }

    internal void Write()
    {
        FreeTrade();
        for (var region = 0; region < layout.Regions; region++)
        {
            for (var fuel = 0; fuel < rows.Count(SetKind.Fuel); fuel++)
            {
                WriteSlices(region, fuel);
                WriteYears(region, fuel);
            }
        }
    }

    private void FreeTrade()
    {
        foreach (var link in layout.Trades)
        {
            for (var column = 0; column < layout.Years * layout.Slices; column++)
            {
                rows.Program.Limit(
                    link.FirstColumn + column,
                    double.NegativeInfinity,
                    double.PositiveInfinity
                );
            }
        }
    }

    private void WriteSlices(int region, int fuel)
    {
        var demand = model[SpecifiedAnnualDemand].Run(region, fuel);
        for (var slice = 0; slice < layout.Slices; slice++)
        {
            var profile = model[SpecifiedDemandProfile].Run(region, fuel, slice);
            var split = model[YearSplit].Run(slice);
            for (var year = 0; year < layout.Years; year++)
            {
                AddFlows(region, fuel, slice, year, split[year]);
                AddTrades(region, fuel, slice, year);
                rows.EndAtLeast(
                    new(ConstraintFamily.Balance, region, fuel, slice, year),
                    demand[year] * profile[year]
                );
            }
        }
    }

    /// <summary>
    /// Without demand of a year and inputs to capacity, the balances of the time slices add up to the
    /// year's.
    /// </summary>
    private void WriteYears(int region, int fuel)
    {
        var demand = model[AccumulatedAnnualDemand].Run(region, fuel);
        for (var year = 0; year < layout.Years; year++)
        {
            if (demand[year] == 0 && !inputs.Has(region, fuel))
            {
                continue;
            }

            for (var slice = 0; slice < layout.Slices; slice++)
            {
                AddFlows(region, fuel, slice, year, model[YearSplit].At(slice, year));
                AddTrades(region, fuel, slice, year);
            }

            var constant = inputs.Add(region, fuel, year);
            rows.EndAtLeast(
                new(ConstraintFamily.AnnualBalance, region, fuel, Year: year),
                demand[year] + constant
            );
        }
    }

    private void AddFlows(int region, int fuel, int slice, int year, double split)
    {
        foreach (var flow in flows.Of(region, fuel))
        {
            rows.AddRate(flow.Activity, slice, year, flow.In(year) * split);
        }
    }

    private void AddTrades(int region, int fuel, int slice, int year)
    {
        foreach (var link in trades[(region, fuel)])
        {
            var (other, sign) = link.From == region ? (link.To, -1) : (link.From, 1);
            rows.Program.Add(
                layout.Trade(link, slice, year),
                sign * model[TradeRoute].At(region, other, fuel, year)
            );
        }
    }
}
