namespace CityBraid.Planning;

/// <summary>The columns of stores: new storage and levels.</summary>
/// <remarks>
/// Many of the published levels are other names of one another: a season begins at the level at which the
/// one before ended. Only
/// those that are not have a column; the others are looked up as what they equal.
/// </remarks>
internal sealed class StorageLayout
{
    private readonly int first;
    private readonly int stores;
    private readonly int years;
    private readonly int seasons;
    private readonly int dayTypes;
    private readonly int perYear;

    internal StorageLayout(PlanModel model, int first)
    {
        this.first = first;
        stores = model.Sets[SetKind.Storage].Count;
        years = model.Sets[SetKind.Year].Count;
        seasons = model.Sets[SetKind.Season].Count;
        dayTypes = model.Sets[SetKind.DayType].Count;
        perYear = 2 + Math.Max(0, seasons - 1) + (2 * seasons * Math.Max(0, dayTypes - 1));
        Count = model.Sets[SetKind.Region].Count * stores * ((years * perYear) + 1);
    }

    /// <summary>How many columns stores have.</summary>
    internal int Count { get; }

    internal int NewStorage(int region, int storage, int year) => YearBlock(region, storage, year);

    internal int YearStart(int region, int storage, int year) => YearBlock(region, storage, year) + 1;

    internal int YearFinish(int region, int storage, int year) =>
        year < years - 1
            ? YearStart(region, storage, year + 1)
            : StoreBlock(region, storage) + (years * perYear);

    internal int SeasonStart(int region, int storage, int season, int year) =>
        season == 0 ? YearStart(region, storage, year) : YearBlock(region, storage, year) + 1 + season;

    internal int DayTypeStart(StorageTime time) =>
        time.DayType == 0
            ? SeasonStart(time.Region, time.Storage, time.Season, time.Year)
            : DayTypeBlock(time) + time.DayType - 1;

    internal int DayTypeFinish(StorageTime time)
    {
        if (time.DayType < dayTypes - 1)
        {
            return DayTypeBlock(time) + dayTypes - 1 + time.DayType;
        }

        return time.Season < seasons - 1
            ? SeasonStart(time.Region, time.Storage, time.Season + 1, time.Year)
            : YearFinish(time.Region, time.Storage, time.Year);
    }

    /// <summary>The region and store that a column belongs to.</summary>
    internal (int Region, int Storage) StoreOf(int column)
    {
        var store = (column - first) / ((years * perYear) + 1);
        return (store / stores, store % stores);
    }

    private int StoreBlock(int region, int storage) =>
        first + (((region * stores) + storage) * ((years * perYear) + 1));

    private int YearBlock(int region, int storage, int year) =>
        StoreBlock(region, storage) + (year * perYear);

    private int DayTypeBlock(StorageTime time) =>
        YearBlock(time.Region, time.Storage, time.Year) + 1 + seasons + (time.Season * 2 * (dayTypes - 1));
}
