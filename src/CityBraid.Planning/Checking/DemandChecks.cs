using System.Globalization;
using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Checks that there is demand, that something can supply it, and that no commodity stands alone.
/// </summary>
internal sealed class DemandChecks
{
    private const double ProfileTolerance = 1e-4;

    private readonly PlanModel model;
    private readonly FindingLog log;
    private readonly CommodityUse use;

    internal DemandChecks(PlanModel model, FindingLog log)
    {
        this.model = model;
        this.log = log;
        use = new(model);
    }

    internal void Check()
    {
        CheckThatThereIsAny();
        for (var region = 0; region < model.Sets[SetKind.Region].Count; region++)
        {
            for (var fuel = 0; fuel < model.Sets[SetKind.Fuel].Count; fuel++)
            {
                CheckSupply(region, fuel);
            }
        }

        CheckConnections();
    }

    private void CheckThatThereIsAny()
    {
        ParameterDefinition[] needs =
        [
            SpecifiedAnnualDemand,
            AccumulatedAnnualDemand,
            TotalTechnologyAnnualActivityLowerLimit,
            TotalTechnologyModelPeriodActivityLowerLimit,
            TechnologyActivityByModeLowerLimit,
            TotalAnnualMinCapacity,
            TotalAnnualMinCapacityInvestment,
        ];
        if (Array.TrueForAll(needs, need => !IsPositive(model[need])))
        {
            log.Error("planning.no-demand", new(model.Name));
        }
    }

    private static bool IsPositive(Parameter parameter)
    {
        for (var run = 0; run < parameter.RunCount; run++)
        {
            if (parameter.RunAt(run).ContainsAnyExceptInRange(double.NegativeInfinity, 0))
            {
                return true;
            }
        }

        return parameter.Default > 0;
    }

    private void CheckSupply(int region, int fuel)
    {
        for (var year = 0; year < model.Sets[SetKind.Year].Count; year++)
        {
            var specified = model[SpecifiedAnnualDemand].At(region, fuel, year);
            var accumulated = model[AccumulatedAnnualDemand].At(region, fuel, year);
            if (specified != 0)
            {
                CheckProfile(region, fuel, year);
            }

            if (specified + accumulated > 0 && !use.CanSupply(region, fuel, year))
            {
                log.Error(
                    "planning.demand-without-supply",
                    model[specified > 0 ? SpecifiedAnnualDemand : AccumulatedAnnualDemand]
                        .SourceOf(region, fuel),
                    Named(region, fuel, year, specified + accumulated)
                );
            }
        }
    }

    private void CheckProfile(int region, int fuel, int year)
    {
        double sum = 0;
        for (var slice = 0; slice < model.Sets[SetKind.TimeSlice].Count; slice++)
        {
            sum += model[SpecifiedDemandProfile].At(region, fuel, slice, year);
        }

        if (Math.Abs(sum - 1) > ProfileTolerance)
        {
            log.Warn(
                "planning.profile-sum",
                model[SpecifiedDemandProfile].SourceOf(region, fuel, 0),
                Named(region, fuel, year, sum)
            );
        }
    }

    private (string, string)[] Named(int region, int fuel, int year, double value) =>
        [
            ("region", model.Sets[SetKind.Region][region]),
            ("commodity", model.Sets[SetKind.Fuel][fuel]),
            ("year", model.Sets[SetKind.Year][year]),
            ("value", value.ToString("G6", CultureInfo.InvariantCulture)),
        ];

    private void CheckConnections()
    {
        for (var fuel = 0; fuel < model.Sets[SetKind.Fuel].Count; fuel++)
        {
            var name = ("commodity", model.Sets[SetKind.Fuel][fuel]);
            if (use.IsIsolated(fuel))
            {
                log.Warn("planning.isolated-commodity", new(model.Name), name);
            }
            else if (use.IsNeverMade(fuel))
            {
                log.Warn("planning.commodity-never-made", new(model.Name), name);
            }
        }
    }
}
