using System.Globalization;
using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Checks that no lower limit of a technology stands above its upper one, or above what it can reach.
/// </summary>
internal sealed class LimitChecks(PlanModel model, FindingLog log)
{
    /// <summary>
    /// Sums of given numbers differ in the last digits; only more than that is a contradiction.
    /// </summary>
    private const double Slack = 1e-9;

    internal void Check()
    {
        for (var region = 0; region < model.Sets[SetKind.Region].Count; region++)
        {
            for (var technology = 0; technology < model.Sets[SetKind.Technology].Count; technology++)
            {
                for (var year = 0; year < model.Sets[SetKind.Year].Count; year++)
                {
                    CheckYear(region, technology, year);
                }

                CheckPeriod(region, technology);
            }
        }

        CheckModes();
    }

    private void CheckYear(int region, int technology, int year)
    {
        int[] at = [region, technology, year];
        Compare(TotalAnnualMinCapacityInvestment, TotalAnnualMaxCapacityInvestment, at);
        Compare(TotalAnnualMinCapacity, TotalAnnualMaxCapacity, at);
        Compare(TotalTechnologyAnnualActivityLowerLimit, TotalTechnologyAnnualActivityUpperLimit, at);
        var most = model[TotalAnnualMaxCapacity].At(at);
        if (UpperLimit.IsNone(most))
        {
            return;
        }

        CompareValues(
            ResidualCapacity,
            model[ResidualCapacity].At(at) + model[TotalAnnualMinCapacityInvestment].At(at),
            TotalAnnualMaxCapacity,
            most,
            at
        );
        var activity = model[TotalTechnologyAnnualActivityLowerLimit].At(at);
        if (activity > 0)
        {
            var reachable = most * ActivityOfUnit(region, technology, year);
            CompareValues(
                TotalTechnologyAnnualActivityLowerLimit,
                activity,
                TotalAnnualMaxCapacity,
                reachable,
                at
            );
        }
    }

    private double ActivityOfUnit(int region, int technology, int year)
    {
        double sum = 0;
        for (var slice = 0; slice < model.Sets[SetKind.TimeSlice].Count; slice++)
        {
            sum +=
                model[CapacityFactor].At(region, technology, slice, year) * model[YearSplit].At(slice, year);
        }

        return sum
            * Math.Min(1, model[AvailabilityFactor].At(region, technology, year))
            * model[CapacityToActivityUnit].At(region, technology);
    }

    private void CheckPeriod(int region, int technology) =>
        Compare(
            TotalTechnologyModelPeriodActivityLowerLimit,
            TotalTechnologyModelPeriodActivityUpperLimit,
            [region, technology]
        );

    private void CheckModes()
    {
        var least = model[TechnologyActivityByModeLowerLimit];
        Span<int> leading = stackalloc int[3];
        for (var run = 0; run < least.RunCount; run++)
        {
            least.Leading(run, leading);
            for (var year = 0; year < least.RunLength; year++)
            {
                int[] at = [.. leading, year];
                if (model[TechnologyActivityByModeUpperLimit].At(at) != 0)
                {
                    Compare(TechnologyActivityByModeLowerLimit, TechnologyActivityByModeUpperLimit, at);
                }
            }
        }
    }

    private void Compare(ParameterDefinition lower, ParameterDefinition upper, int[] at)
    {
        var most = model[upper].At(at);
        if (!UpperLimit.IsNone(most))
        {
            CompareValues(lower, model[lower].At(at), upper, most, at);
        }
    }

    private void CompareValues(
        ParameterDefinition lower,
        double least,
        ParameterDefinition upper,
        double most,
        int[] at
    )
    {
        if (least > most + (Slack * Math.Max(1, Math.Abs(most))))
        {
            (string, string)[] members =
            [
                .. lower.Indices.Select(
                    (kind, place) => (SetCatalogue.Of(kind).Name, model.Sets[kind][at[place]])
                ),
            ];
            log.Error(
                "planning.minimum-above-maximum",
                model[lower].SourceOf(at.AsSpan()[..^1]),
                [
                    ("lower", lower.Name),
                    ("least", Text(least)),
                    ("upper", upper.Name),
                    ("most", Text(most)),
                    ("members", string.Join(", ", members.Select(member => member.Item2))),
                ]
            );
        }
    }

    private static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
