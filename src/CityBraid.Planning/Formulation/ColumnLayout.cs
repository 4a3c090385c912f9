namespace CityBraid.Planning;

/// <summary>
/// Which column of the program stands for which decision: numbered by arithmetic, not by a table of names.
/// </summary>
/// <remarks>
/// Blocks in order: new capacity by region, technology, year; rates of activity by mode, year, time slice;
/// trade; units built; new
/// storage and levels of stores.
/// </remarks>
internal sealed class ColumnLayout
{
    private readonly int[] activityNumbers;
    private readonly int[] firstActivities;
    private readonly List<Activity> activities = [];
    private readonly List<TradeLink> trades = [];
    private readonly Dictionary<int, int> units = [];
    private readonly int technologies;
    private readonly int modes;

    internal ColumnLayout(PlanModel model)
    {
        Years = model.Sets[SetKind.Year].Count;
        Slices = model.Sets[SetKind.TimeSlice].Count;
        Regions = model.Sets[SetKind.Region].Count;
        technologies = model.Sets[SetKind.Technology].Count;
        modes = model.Sets[SetKind.Mode].Count;
        activityNumbers = new int[Regions * technologies * modes];
        firstActivities = new int[(Regions * technologies) + 1];
        Count = Regions * technologies * Years;
        NumberActivities(model);
        NumberTrades(model);
        NumberUnits(model);
        Storage = new(model, Count);
        Count += Storage.Count;
    }

    internal int Regions { get; }

    internal int Years { get; }

    internal int Slices { get; }

    /// <summary>How many columns there are.</summary>
    internal int Count { get; private set; }

    /// <summary>All modes that do anything, by region, technology and mode.</summary>
    internal IReadOnlyList<Activity> Activities => activities;

    internal IReadOnlyList<TradeLink> Trades => trades;

    /// <summary>The columns of stores.</summary>
    internal StorageLayout Storage { get; }

    /// <summary>New capacity and the column of the number of units it is built in.</summary>
    internal IReadOnlyDictionary<int, int> Units => units;

    internal int NewCapacity(int region, int technology, int year) =>
        (((region * technologies) + technology) * Years) + year;

    internal int Rate(Activity activity, int slice, int year) =>
        activity.FirstColumn + (year * Slices) + slice;

    internal int Trade(TradeLink link, int slice, int year) => link.FirstColumn + (year * Slices) + slice;

    /// <summary>The number of an activity, or −1 when the mode does nothing there.</summary>
    internal int ActivityNumber(int region, int technology, int mode) =>
        activityNumbers[(((region * technologies) + technology) * modes) + mode] - 1;

    /// <summary>The numbers of a technology's activities in a region.</summary>
    internal Range ActivitiesOf(int region, int technology)
    {
        var pair = (region * technologies) + technology;
        return firstActivities[pair]..firstActivities[pair + 1];
    }

    private void NumberActivities(PlanModel model)
    {
        MarkModes(model[ParameterCatalogue.OutputActivityRatio], 3);
        MarkModes(model[ParameterCatalogue.InputActivityRatio], 3);
        MarkModes(model[ParameterCatalogue.EmissionActivityRatio], 3);
        MarkModes(model[ParameterCatalogue.EmissionToActivityChangeRatio], 3);
        MarkModesOfStores(model[ParameterCatalogue.TechnologyToStorage]);
        MarkModesOfStores(model[ParameterCatalogue.TechnologyFromStorage]);
        for (var pair = 0; pair < Regions * technologies; pair++)
        {
            firstActivities[pair] = activities.Count;
            for (var mode = 0; mode < modes; mode++)
            {
                if (activityNumbers[(pair * modes) + mode] != 0)
                {
                    activities.Add(new(pair / technologies, pair % technologies, mode, Count));
                    activityNumbers[(pair * modes) + mode] = activities.Count;
                    Count += Years * Slices;
                }
            }
        }

        firstActivities[^1] = activities.Count;
    }

    private void MarkModes(Parameter ratio, int modePlace)
    {
        Span<int> leading = stackalloc int[ratio.Definition.Indices.Count - 1];
        for (var run = 0; run < ratio.RunCount; run++)
        {
            if (ratio.RunAt(run).ContainsAnyExcept(0))
            {
                ratio.Leading(run, leading);
                Mark(leading[0], leading[1], leading[modePlace]);
            }
        }
    }

    private void MarkModesOfStores(Parameter link)
    {
        Span<int> leading = stackalloc int[3];
        for (var run = 0; run < link.RunCount; run++)
        {
            link.Leading(run, leading);
            for (var mode = 0; mode < modes; mode++)
            {
                if (link.RunAt(run)[mode] > 0)
                {
                    Mark(leading[0], leading[1], mode);
                }
            }
        }
    }

    private void Mark(int region, int technology, int mode) =>
        activityNumbers[(((region * technologies) + technology) * modes) + mode] = 1;

    private void NumberTrades(PlanModel model)
    {
        var route = model[ParameterCatalogue.TradeRoute];
        var pairs = new SortedSet<(int From, int To, int Fuel)>();
        Span<int> leading = stackalloc int[3];
        for (var run = 0; run < route.RunCount; run++)
        {
            route.Leading(run, leading);
            if (leading[0] != leading[1] && route.RunAt(run).ContainsAnyExcept(0))
            {
                var (from, to) = (Math.Min(leading[0], leading[1]), Math.Max(leading[0], leading[1]));
                pairs.Add((from, to, leading[2]));
            }
        }

        foreach (var (from, to, fuel) in pairs)
        {
            trades.Add(new(from, to, fuel, Count));
            Count += Years * Slices;
        }
    }

    private void NumberUnits(PlanModel model)
    {
        var size = model[ParameterCatalogue.CapacityOfOneTechnologyUnit];
        for (var region = 0; region < Regions; region++)
        {
            for (var technology = 0; technology < technologies; technology++)
            {
                var run = size.Run(region, technology);
                for (var year = 0; year < Years; year++)
                {
                    if (run[year] != 0)
                    {
                        units.Add(NewCapacity(region, technology, year), Count++);
                    }
                }
            }
        }
    }
}
