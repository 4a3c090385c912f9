using System.Globalization;
using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Tells which numbers are read as "no limit", so that nobody believes in a limit that is not there.
/// </summary>
internal sealed class NoLimitChecks(PlanModel model, FindingLog log)
{
    private static readonly ParameterDefinition[] Limits =
    [
        TotalAnnualMaxCapacity,
        TotalAnnualMaxCapacityInvestment,
        TotalTechnologyAnnualActivityUpperLimit,
        TotalTechnologyModelPeriodActivityUpperLimit,
        TechnologyActivityByModeUpperLimit,
        AnnualEmissionLimit,
        ModelPeriodEmissionLimit,
    ];

    internal void Check()
    {
        foreach (var limit in Limits)
        {
            foreach (var (value, (count, first)) in NinesOf(model[limit]).OrderBy(pair => pair.Key))
            {
                log.Inform(
                    "planning.read-as-no-limit",
                    first,
                    ("parameter", limit.Name),
                    ("value", value.ToString("R", CultureInfo.InvariantCulture)),
                    ("count", count.ToString(CultureInfo.InvariantCulture))
                );
            }
        }
    }

    private static Dictionary<double, (int Count, Where First)> NinesOf(Parameter parameter)
    {
        var found = new Dictionary<double, (int Count, Where First)>();
        var leading = new int[parameter.Definition.Indices.Count - 1];
        for (var run = 0; run < parameter.RunCount; run++)
        {
            var values = parameter.RunAt(run);
            for (var last = 0; last < values.Length; last++)
            {
                if (parameter.IsGiven(run, last) && UpperLimit.IsOfNines(values[last]))
                {
                    parameter.Leading(run, leading);
                    var (count, first) = found.GetValueOrDefault(
                        values[last],
                        (0, parameter.SourceOf(leading))
                    );
                    found[values[last]] = (count + 1, first);
                }
            }
        }

        return found;
    }
}
