using static CityBraid.Planning.SetKind;

namespace CityBraid.Planning;

/// <summary>Tables of emission by mode, by technology and by region, and of what is paid for it.</summary>
internal sealed class EmissionTables(PlanColumns columns)
{
    private readonly ResultTable byMode = new(
        "AnnualTechnologyEmissionByMode",
        Region,
        Technology,
        Emission,
        Mode,
        Year
    );

    private readonly ResultTable byTechnology = new(
        "AnnualTechnologyEmission",
        Region,
        Technology,
        Emission,
        Year
    );

    private readonly ResultTable annual = new("AnnualEmissions", Region, Emission, Year);

    internal IEnumerable<ResultTable> All()
    {
        var model = columns.Model;
        var emissions = model.Sets[Emission].Count;
        var ofActivity = new FlowTable(emissions).With(
            model[ParameterCatalogue.EmissionActivityRatio],
            columns.Layout
        );
        var ofChange = new FlowTable(emissions).With(
            model[ParameterCatalogue.EmissionToActivityChangeRatio],
            columns.Layout
        );
        for (var region = 0; region < columns.Layout.Regions; region++)
        {
            for (var emission = 0; emission < emissions; emission++)
            {
                for (var year = 0; year < columns.Layout.Years; year++)
                {
                    var sums = new SortedDictionary<int, double>();
                    AddModes(ofActivity.Of(region, emission), emission, year, sums);
                    AddChanges(ofChange.Of(region, emission), year, sums);
                    AddSums(region, emission, year, sums);
                }
            }
        }

        return [byMode, byTechnology, annual];
    }

    private void AddModes(
        ReadOnlySpan<Flow> flows,
        int emission,
        int year,
        SortedDictionary<int, double> sums
    )
    {
        foreach (var flow in flows)
        {
            var (region, technology, mode, _) = flow.Activity;
            var value = columns.Year(flow.Activity, year) * flow.In(year);
            byMode.Add(value, region, technology, emission, mode, year);
            sums[technology] = sums.GetValueOrDefault(technology) + value;
        }
    }

    private void AddChanges(ReadOnlySpan<Flow> flows, int year, SortedDictionary<int, double> sums)
    {
        for (var place = 0; year > 0 && place < flows.Length; place++)
        {
            var flow = flows[place];
            var growth = columns.Year(flow.Activity, year) - columns.Year(flow.Activity, year - 1);
            var technology = flow.Activity.Technology;
            sums[technology] = sums.GetValueOrDefault(technology) + (growth * flow.In(year));
        }
    }

    private void AddSums(int region, int emission, int year, SortedDictionary<int, double> sums)
    {
        foreach (var (technology, value) in sums)
        {
            byTechnology.Add(value, region, technology, emission, year);
        }

        annual.Add(sums.Values.Sum(), region, emission, year);
    }
}
