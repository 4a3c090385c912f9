using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Requirements on capacity: activity within it, maintenance, units, limits on standing and on new
/// capacity.
/// </summary>
internal sealed class CapacityRows(RowWriter rows)
{
    private readonly PlanModel model = rows.Model;
    private readonly ColumnLayout layout = rows.Layout;

    internal void Write()
    {
        for (var region = 0; region < layout.Regions; region++)
        {
            for (var technology = 0; technology < rows.Count(SetKind.Technology); technology++)
            {
                LimitInvestment(region, technology);
                WriteAdequacy(region, technology);
                WriteMaintenance(region, technology);
                WriteLimits(region, technology);
            }
        }

        WriteUnits();
    }

    private void LimitInvestment(int region, int technology)
    {
        var most = model[TotalAnnualMaxCapacityInvestment].Run(region, technology);
        var least = model[TotalAnnualMinCapacityInvestment].Run(region, technology);
        for (var year = 0; year < layout.Years; year++)
        {
            rows.Program.Limit(
                layout.NewCapacity(region, technology, year),
                Math.Max(0, least[year]),
                UpperLimit.IsNone(most[year]) ? double.PositiveInfinity : most[year]
            );
        }
    }

    private void WriteAdequacy(int region, int technology)
    {
        var activities = layout.ActivitiesOf(region, technology);
        if (activities.Start.Value == activities.End.Value || !IsHeldInSlices(region, technology))
        {
            return;
        }

        var perUnit = model[CapacityToActivityUnit].At(region, technology);
        var residual = model[ResidualCapacity].Run(region, technology);
        for (var slice = 0; slice < layout.Slices; slice++)
        {
            var factor = model[CapacityFactor].Run(region, technology, slice);
            for (var year = 0; year < layout.Years; year++)
            {
                for (var number = activities.Start.Value; number < activities.End.Value; number++)
                {
                    rows.AddRate(layout.Activities[number], slice, year, 1);
                }

                var available = factor[year] * perUnit;
                rows.AddBuiltCapacity(region, technology, year, -available);
                rows.EndAtMost(
                    new(ConstraintFamily.Capacity, region, technology, slice, year),
                    residual[year] * available
                );
            }
        }
    }

    private bool IsHeldInSlices(int region, int technology) =>
        model[TechWithCapacityNeededToMeetPeakTS].At(region, technology) != 0;

    /// <summary>Maintenance; without any, limits of the time slices already imply it.</summary>
    private void WriteMaintenance(int region, int technology)
    {
        var availability = model[AvailabilityFactor].Run(region, technology);
        var perUnit = model[CapacityToActivityUnit].At(region, technology);
        var residual = model[ResidualCapacity].Run(region, technology);
        for (var year = 0; year < layout.Years; year++)
        {
            if (availability[year] >= 1 && IsHeldInSlices(region, technology))
            {
                continue;
            }

            double share = 0;
            for (var slice = 0; slice < layout.Slices; slice++)
            {
                share +=
                    model[CapacityFactor].At(region, technology, slice, year)
                    * model[YearSplit].At(slice, year);
            }

            var available = share * availability[year] * perUnit;
            rows.AddYear(region, technology, year, 1);
            rows.AddBuiltCapacity(region, technology, year, -available);
            rows.EndAtMost(
                new(ConstraintFamily.Maintenance, region, technology, Year: year),
                residual[year] * available
            );
        }
    }

    private void WriteLimits(int region, int technology)
    {
        var most = model[TotalAnnualMaxCapacity].Run(region, technology);
        var least = model[TotalAnnualMinCapacity].Run(region, technology);
        var residual = model[ResidualCapacity].Run(region, technology);
        for (var year = 0; year < layout.Years; year++)
        {
            if (!UpperLimit.IsNone(most[year]))
            {
                rows.AddBuiltCapacity(region, technology, year, 1);
                rows.EndAtMost(
                    new(ConstraintFamily.MaxCapacity, region, technology, Year: year),
                    most[year] - residual[year]
                );
            }

            if (least[year] > 0)
            {
                rows.AddBuiltCapacity(region, technology, year, 1);
                rows.EndAtLeast(
                    new(ConstraintFamily.MinCapacity, region, technology, Year: year),
                    least[year] - residual[year]
                );
            }
        }
    }

    private void WriteUnits()
    {
        var technologies = rows.Count(SetKind.Technology);
        foreach (var (capacity, units) in layout.Units)
        {
            var year = capacity % layout.Years;
            var technology = capacity / layout.Years % technologies;
            var region = capacity / layout.Years / technologies;
            rows.Program.RequireWhole(units);
            rows.Program.Add(units, model[CapacityOfOneTechnologyUnit].At(region, technology, year));
            rows.Program.Add(capacity, -1);
            rows.End(new(ConstraintFamily.WholeUnits, region, technology, Year: year), 0, 0);
        }
    }
}
