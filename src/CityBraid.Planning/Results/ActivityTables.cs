using static CityBraid.Planning.SetKind;

namespace CityBraid.Planning;

/// <summary>
/// Tables of activity: rates, sums by mode, by technology and over all years; and of trade.
/// </summary>
internal sealed class ActivityTables(PlanColumns columns)
{
    private readonly ResultTable rate = new("RateOfActivity", Region, TimeSlice, Technology, Mode, Year);
    private readonly ResultTable byMode = new(
        "TotalAnnualTechnologyActivityByMode",
        Region,
        Technology,
        Mode,
        Year
    );

    private readonly ResultTable annual = new("TotalTechnologyAnnualActivity", Region, Technology, Year);
    private readonly ResultTable period = new("TotalTechnologyModelPeriodActivity", Region, Technology);
    private readonly ResultTable trade = new("Trade", Region, Region, TimeSlice, Fuel, Year);

    internal IEnumerable<ResultTable> All()
    {
        foreach (var activity in columns.Layout.Activities)
        {
            AddRates(activity);
        }

        for (var region = 0; region < columns.Layout.Regions; region++)
        {
            for (var technology = 0; technology < columns.Model.Sets[Technology].Count; technology++)
            {
                AddSums(region, technology);
            }
        }

        foreach (var link in columns.Layout.Trades)
        {
            AddTrade(link);
        }

        return [rate, byMode, annual, period, trade];
    }

    private void AddRates(Activity activity)
    {
        var (region, technology, mode, _) = activity;
        for (var year = 0; year < columns.Layout.Years; year++)
        {
            for (var slice = 0; slice < columns.Layout.Slices; slice++)
            {
                rate.Add(columns.Rate(activity, slice, year), region, slice, technology, mode, year);
            }

            byMode.Add(columns.Year(activity, year), region, technology, mode, year);
        }
    }

    private void AddSums(int region, int technology)
    {
        var range = columns.Layout.ActivitiesOf(region, technology);
        double all = 0;
        for (var year = 0; year < columns.Layout.Years; year++)
        {
            double sum = 0;
            for (var number = range.Start.Value; number < range.End.Value; number++)
            {
                sum += columns.Year(columns.Layout.Activities[number], year);
            }

            annual.Add(sum, region, technology, year);
            all += sum;
        }

        period.Add(all, region, technology);
    }

    private void AddTrade(TradeLink link)
    {
        for (var year = 0; year < columns.Layout.Years; year++)
        {
            for (var slice = 0; slice < columns.Layout.Slices; slice++)
            {
                var value = columns.Values[columns.Layout.Trade(link, slice, year)];
                trade.Add(value, link.From, link.To, slice, link.Fuel, year);
                trade.Add(-value, link.To, link.From, slice, link.Fuel, year);
            }
        }
    }
}
