using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>What goes into stores and out of them, by season and by part of the day.</summary>
internal sealed class StorageFlows
{
    private readonly RowWriter rows;
    private readonly PlanModel model;
    private readonly ILookup<(int Region, int Storage), StorageLink> charges;
    private readonly ILookup<(int Region, int Storage), StorageLink> discharges;
    private readonly ILookup<(int Season, int DayType, int Bracket), int> slices;

    internal StorageFlows(RowWriter rows)
    {
        this.rows = rows;
        model = rows.Model;
        charges = Links(model[TechnologyToStorage]);
        discharges = Links(model[TechnologyFromStorage]);
        slices = Slices().ToLookup(place => place.Key, place => place.Slice);
    }

    /// <summary>Adds the net charge of a season, by the length of its time slices.</summary>
    internal void AddSeason(int region, int storage, int season, int year, double coefficient)
    {
        for (var dayType = 0; dayType < rows.Count(SetKind.DayType); dayType++)
        {
            for (var bracket = 0; bracket < rows.Count(SetKind.DailyTimeBracket); bracket++)
            {
                foreach (var slice in slices[(season, dayType, bracket)])
                {
                    var length = coefficient * model[YearSplit].At(slice, year);
                    Add(charges[(region, storage)], slice, year, length);
                    Add(discharges[(region, storage)], slice, year, -length);
                }
            }
        }
    }

    /// <summary>Adds the net charge of some parts of one day.</summary>
    internal void AddDay(StorageTime time, int from, int to, double coefficient)
    {
        for (var bracket = from; bracket < to; bracket++)
        {
            var length = coefficient * model[DaySplit].At(bracket, time.Year);
            AddCharge(time, bracket, length);
            AddDischarge(time, bracket, -length);
        }
    }

    /// <summary>Adds the rate at which a store fills in a part of the day.</summary>
    internal void AddCharge(StorageTime time, int bracket, double coefficient) =>
        AddBracket(charges, time, bracket, coefficient);

    /// <summary>Adds the rate at which a store empties in a part of the day.</summary>
    internal void AddDischarge(StorageTime time, int bracket, double coefficient) =>
        AddBracket(discharges, time, bracket, coefficient);

    private void AddBracket(
        ILookup<(int Region, int Storage), StorageLink> links,
        StorageTime time,
        int bracket,
        double coefficient
    )
    {
        foreach (var slice in slices[(time.Season, time.DayType, bracket)])
        {
            Add(links[(time.Region, time.Storage)], slice, time.Year, coefficient);
        }
    }

    private void Add(IEnumerable<StorageLink> links, int slice, int year, double coefficient)
    {
        foreach (var link in links)
        {
            rows.AddRate(link.Activity, slice, year, coefficient * link.Ratio);
        }
    }

    private ILookup<(int Region, int Storage), StorageLink> Links(Parameter ratio)
    {
        var links = new List<((int, int) Key, StorageLink Link)>();
        Span<int> leading = stackalloc int[3];
        for (var run = 0; run < ratio.RunCount; run++)
        {
            ratio.Leading(run, leading);
            for (var mode = 0; mode < ratio.RunLength; mode++)
            {
                if (ratio.RunAt(run)[mode] > 0)
                {
                    var number = rows.Layout.ActivityNumber(leading[0], leading[1], mode);
                    links.Add(
                        (
                            (leading[0], leading[2]),
                            new(rows.Layout.Activities[number], ratio.RunAt(run)[mode])
                        )
                    );
                }
            }
        }

        return links.ToLookup(link => link.Key, link => link.Link);
    }

    private IEnumerable<((int Season, int DayType, int Bracket) Key, int Slice)> Slices() =>
        from slice in Enumerable.Range(0, rows.Layout.Slices)
        from season in Enumerable.Range(0, rows.Count(SetKind.Season))
        where model[Conversionls].At(slice, season) == 1
        from dayType in Enumerable.Range(0, rows.Count(SetKind.DayType))
        where model[Conversionld].At(slice, dayType) == 1
        from bracket in Enumerable.Range(0, rows.Count(SetKind.DailyTimeBracket))
        where model[Conversionlh].At(slice, bracket) == 1
        select ((season, dayType, bracket), slice);
}
