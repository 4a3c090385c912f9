using static CityBraid.Planning.SetKind;

namespace CityBraid.Planning;

/// <summary>Tables of capacity: built, standing, in units; and of demand.</summary>
internal sealed class CapacityTables(PlanColumns columns)
{
    private readonly ResultTable added = new("NewCapacity", Region, Technology, Year);
    private readonly ResultTable accumulated = new("AccumulatedNewCapacity", Region, Technology, Year);
    private readonly ResultTable total = new("TotalCapacityAnnual", Region, Technology, Year);
    private readonly ResultTable units = new("NumberOfNewTechnologyUnits", Region, Technology, Year);
    private readonly ResultTable demand = new("Demand", Region, TimeSlice, Fuel, Year);

    internal IEnumerable<ResultTable> All()
    {
        var layout = columns.Layout;
        for (var region = 0; region < layout.Regions; region++)
        {
            for (var technology = 0; technology < columns.Model.Sets[Technology].Count; technology++)
            {
                for (var year = 0; year < layout.Years; year++)
                {
                    AddCapacity(region, technology, year);
                }
            }

            AddDemand(region);
        }

        return [added, accumulated, total, units, demand];
    }

    private void AddCapacity(int region, int technology, int year)
    {
        added.Add(columns.NewCapacity(region, technology, year), region, technology, year);
        accumulated.Add(columns.BuiltCapacity(region, technology, year), region, technology, year);
        total.Add(columns.Capacity(region, technology, year), region, technology, year);
        var column = columns.Layout.NewCapacity(region, technology, year);
        if (columns.Layout.Units.TryGetValue(column, out var unit))
        {
            units.Add(columns.Values[unit], region, technology, year);
        }
    }

    private void AddDemand(int region)
    {
        for (var fuel = 0; fuel < columns.Model.Sets[Fuel].Count; fuel++)
        {
            var annual = columns.Model[ParameterCatalogue.SpecifiedAnnualDemand].Run(region, fuel);
            for (var slice = 0; slice < columns.Layout.Slices; slice++)
            {
                var profile = columns
                    .Model[ParameterCatalogue.SpecifiedDemandProfile]
                    .Run(region, fuel, slice);
                for (var year = 0; year < columns.Layout.Years; year++)
                {
                    demand.Add(annual[year] * profile[year], region, slice, fuel, year);
                }
            }
        }
    }
}
