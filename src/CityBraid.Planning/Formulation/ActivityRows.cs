using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>Limits on activity: of a technology in a year and over all years, and of its modes.</summary>
internal sealed class ActivityRows(RowWriter rows)
{
    private readonly PlanModel model = rows.Model;
    private readonly ColumnLayout layout = rows.Layout;

    internal void Write()
    {
        for (var region = 0; region < layout.Regions; region++)
        {
            for (var technology = 0; technology < rows.Count(SetKind.Technology); technology++)
            {
                WriteYears(region, technology);
                WritePeriod(region, technology);
            }
        }

        foreach (var activity in layout.Activities)
        {
            WriteMode(activity);
            WriteModeChange(activity);
        }
    }

    private void WriteYears(int region, int technology)
    {
        var most = model[TotalTechnologyAnnualActivityUpperLimit].Run(region, technology);
        var least = model[TotalTechnologyAnnualActivityLowerLimit].Run(region, technology);
        for (var year = 0; year < layout.Years; year++)
        {
            if (!UpperLimit.IsNone(most[year]))
            {
                rows.AddYear(region, technology, year, 1);
                rows.EndAtMost(new(ConstraintFamily.MaxActivity, region, technology, Year: year), most[year]);
            }

            if (least[year] > 0)
            {
                rows.AddYear(region, technology, year, 1);
                rows.EndAtLeast(
                    new(ConstraintFamily.MinActivity, region, technology, Year: year),
                    least[year]
                );
            }
        }
    }

    private void WritePeriod(int region, int technology)
    {
        var most = model[TotalTechnologyModelPeriodActivityUpperLimit].At(region, technology);
        var least = model[TotalTechnologyModelPeriodActivityLowerLimit].At(region, technology);
        if (!UpperLimit.IsNone(most))
        {
            AddPeriod(region, technology);
            rows.EndAtMost(new(ConstraintFamily.MaxPeriodActivity, region, technology), most);
        }

        if (least > 0)
        {
            AddPeriod(region, technology);
            rows.EndAtLeast(new(ConstraintFamily.MinPeriodActivity, region, technology), least);
        }
    }

    private void AddPeriod(int region, int technology)
    {
        for (var year = 0; year < layout.Years; year++)
        {
            rows.AddYear(region, technology, year, 1);
        }
    }

    /// <summary>Limits of a mode; unlike other upper limits, zero means that there is none.</summary>
    private void WriteMode(Activity activity)
    {
        var (region, technology, mode, _) = activity;
        var most = model[TechnologyActivityByModeUpperLimit].Run(region, technology, mode);
        var least = model[TechnologyActivityByModeLowerLimit].Run(region, technology, mode);
        for (var year = 0; year < layout.Years; year++)
        {
            if (most[year] != 0 && !UpperLimit.IsNone(most[year]))
            {
                rows.AddYear(activity, year, 1);
                rows.EndAtMost(
                    new(ConstraintFamily.MaxModeActivity, region, technology, mode, year),
                    most[year]
                );
            }

            if (least[year] > 0)
            {
                rows.AddYear(activity, year, 1);
                rows.EndAtLeast(
                    new(ConstraintFamily.MinModeActivity, region, technology, mode, year),
                    least[year]
                );
            }
        }
    }

    /// <summary>A share given for a year limits the step from that year to the one after it.</summary>
    private void WriteModeChange(Activity activity)
    {
        var (region, technology, mode, _) = activity;
        var increase = model[TechnologyActivityIncreaseByModeLimit].Run(region, technology, mode);
        var decrease = model[TechnologyActivityDecreaseByModeLimit].Run(region, technology, mode);
        for (var year = 1; year < layout.Years; year++)
        {
            var before = year - 1;
            if (rows.Discounting.Years[year] - rows.Discounting.Years[before] != 1)
            {
                continue;
            }

            if (increase[before] != 0)
            {
                rows.AddYear(activity, year, 1);
                rows.AddYear(activity, before, -1 - increase[before]);
                rows.EndAtMost(new(ConstraintFamily.ModeIncrease, region, technology, mode, year), 0);
            }

            if (decrease[before] != 0)
            {
                rows.AddYear(activity, year, 1);
                rows.AddYear(activity, before, decrease[before] - 1);
                rows.EndAtLeast(new(ConstraintFamily.ModeDecrease, region, technology, mode, year), 0);
            }
        }
    }
}
