using static CityBraid.Planning.SetKind;

namespace CityBraid.Planning;

/// <summary>
/// Tables of stores: what is built and the levels at which years, seasons and kinds of days begin and end.
/// </summary>
internal sealed class StorageTables(PlanColumns columns)
{
    private readonly ResultTable added = new("NewStorageCapacity", Region, Storage, Year);
    private readonly ResultTable yearStart = new("StorageLevelYearStart", Region, Storage, Year);
    private readonly ResultTable yearFinish = new("StorageLevelYearFinish", Region, Storage, Year);
    private readonly ResultTable seasonStart = new("StorageLevelSeasonStart", Region, Storage, Season, Year);
    private readonly ResultTable dayTypeStart = new(
        "StorageLevelDayTypeStart",
        Region,
        Storage,
        Season,
        DayType,
        Year
    );

    private readonly ResultTable dayTypeFinish = new(
        "StorageLevelDayTypeFinish",
        Region,
        Storage,
        Season,
        DayType,
        Year
    );

    internal IEnumerable<ResultTable> All()
    {
        for (var region = 0; region < columns.Layout.Regions; region++)
        {
            for (var storage = 0; storage < columns.Model.Sets[Storage].Count; storage++)
            {
                for (var year = 0; year < columns.Layout.Years; year++)
                {
                    AddYear(region, storage, year);
                }
            }
        }

        return [added, yearStart, yearFinish, seasonStart, dayTypeStart, dayTypeFinish];
    }

    private void AddYear(int region, int storage, int year)
    {
        var layout = columns.Layout.Storage;
        added.Add(columns.Values[layout.NewStorage(region, storage, year)], region, storage, year);
        yearStart.Add(columns.Values[layout.YearStart(region, storage, year)], region, storage, year);
        yearFinish.Add(columns.Values[layout.YearFinish(region, storage, year)], region, storage, year);
        for (var season = 0; season < columns.Model.Sets[Season].Count; season++)
        {
            var start = columns.Values[layout.SeasonStart(region, storage, season, year)];
            seasonStart.Add(start, region, storage, season, year);
            for (var dayType = 0; dayType < columns.Model.Sets[DayType].Count; dayType++)
            {
                var time = new StorageTime(region, storage, season, dayType, year);
                var first = columns.Values[layout.DayTypeStart(time)];
                var last = columns.Values[layout.DayTypeFinish(time)];
                dayTypeStart.Add(first, region, storage, season, dayType, year);
                dayTypeFinish.Add(last, region, storage, season, dayType, year);
            }
        }
    }
}
