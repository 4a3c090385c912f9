using static CityBraid.Planning.SetKind;

namespace CityBraid.Planning;

/// <summary>Tables of what technologies make and use.</summary>
internal sealed class FlowTables(PlanColumns columns)
{
    private readonly Parameter yearSplit = columns.Model[ParameterCatalogue.YearSplit];

    internal IEnumerable<ResultTable> All()
    {
        var annual = new ResultTable("ProductionByTechnologyAnnual", Region, Technology, Fuel, Year);
        var production = Tables("Production", ParameterCatalogue.OutputActivityRatio, annual);
        return [.. production, annual, .. Tables("Use", ParameterCatalogue.InputActivityRatio, annual: null)];
    }

    private IEnumerable<ResultTable> Tables(string word, ParameterDefinition ratio, ResultTable? annual)
    {
        var rateByMode = new ResultTable(
            $"RateOf{word}ByTechnologyByMode",
            Region,
            TimeSlice,
            Technology,
            Mode,
            Fuel,
            Year
        );
        var rate = new ResultTable($"RateOf{word}ByTechnology", Region, TimeSlice, Technology, Fuel, Year);
        var amount = new ResultTable($"{word}ByTechnology", Region, TimeSlice, Technology, Fuel, Year);
        foreach (var flows in FlowsByTechnology(ratio))
        {
            for (var year = 0; year < columns.Layout.Years; year++)
            {
                double sum = 0;
                var (region, technology, fuel) = flows.Key;
                for (var slice = 0; slice < columns.Layout.Slices; slice++)
                {
                    var value = Sum(flows, slice, year, rateByMode);
                    var length = yearSplit.At(slice, year);
                    rate.Add(value, region, slice, technology, fuel, year);
                    amount.Add(value * length, region, slice, technology, fuel, year);
                    sum += value * length;
                }

                annual?.Add(sum, region, technology, fuel, year);
            }
        }

        return [rateByMode, rate, amount];
    }

    /// <summary>Adds up the modes of a technology, each of which goes into the table by mode.</summary>
    private double Sum(
        IGrouping<(int Region, int Technology, int Fuel), Flow> flows,
        int slice,
        int year,
        ResultTable rateByMode
    )
    {
        double sum = 0;
        foreach (var flow in flows)
        {
            var value = columns.Rate(flow.Activity, slice, year) * flow.In(year);
            rateByMode.Add(
                value,
                flows.Key.Region,
                slice,
                flows.Key.Technology,
                flow.Activity.Mode,
                flows.Key.Fuel,
                year
            );
            sum += value;
        }

        return sum;
    }

    private IEnumerable<IGrouping<(int Region, int Technology, int Fuel), Flow>> FlowsByTechnology(
        ParameterDefinition ratio
    )
    {
        var fuels = columns.Model.Sets[Fuel].Count;
        var table = new FlowTable(fuels).With(columns.Model[ratio], columns.Layout);
        var flows = new List<(int Fuel, Flow Flow)>();
        for (var region = 0; region < columns.Layout.Regions; region++)
        {
            for (var fuel = 0; fuel < fuels; fuel++)
            {
                foreach (var flow in table.Of(region, fuel))
                {
                    flows.Add((fuel, flow));
                }
            }
        }

        return flows.GroupBy(
            flow => (flow.Flow.Activity.Region, flow.Flow.Activity.Technology, flow.Fuel),
            flow => flow.Flow
        );
    }
}
