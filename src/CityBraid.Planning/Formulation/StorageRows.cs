using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>Stores: levels that follow from one another, limits on them and on rates, and cycles.</summary>
internal sealed class StorageRows
{
    private readonly RowWriter rows;
    private readonly PlanModel model;
    private readonly StorageLayout levels;
    private readonly StorageFlows flows;
    private readonly int years;
    private readonly int seasons;
    private readonly int dayTypes;
    private readonly int brackets;

    internal StorageRows(RowWriter rows)
    {
        this.rows = rows;
        model = rows.Model;
        levels = rows.Layout.Storage;
        flows = new(rows);
        years = rows.Layout.Years;
        seasons = rows.Count(SetKind.Season);
        dayTypes = rows.Count(SetKind.DayType);
        brackets = rows.Count(SetKind.DailyTimeBracket);
    }

    internal void Write()
    {
        for (var region = 0; region < rows.Layout.Regions; region++)
        {
            for (var storage = 0; storage < rows.Count(SetKind.Storage); storage++)
            {
                WriteYears(region, storage);
                WriteCycles(region, storage);
            }
        }
    }

    private void WriteYears(int region, int storage)
    {
        var start = model[StorageLevelStart].At(region, storage);
        rows.Program.Limit(levels.YearStart(region, storage, 0), start, start);
        for (var year = 0; year < years; year++)
        {
            WriteYearFinish(region, storage, year);
            for (var season = 0; season < seasons; season++)
            {
                WriteSeason(region, storage, season, year);
                for (var dayType = 0; dayType < dayTypes; dayType++)
                {
                    var time = new StorageTime(region, storage, season, dayType, year);
                    WriteDayType(time);
                    WriteBrackets(time);
                }
            }
        }
    }

    private void WriteYearFinish(int region, int storage, int year)
    {
        rows.Program.Add(levels.YearStart(region, storage, year), 1);
        for (var season = 0; season < seasons; season++)
        {
            flows.AddSeason(region, storage, season, year, 1);
        }

        rows.Program.Add(levels.YearFinish(region, storage, year), -1);
        rows.End(Level(region, storage, year), 0, 0);
    }

    private void WriteSeason(int region, int storage, int season, int year)
    {
        if (season == 0)
        {
            return;
        }

        rows.Program.Add(levels.SeasonStart(region, storage, season - 1, year), 1);
        flows.AddSeason(region, storage, season - 1, year, 1);
        rows.Program.Add(levels.SeasonStart(region, storage, season, year), -1);
        rows.End(Level(region, storage, year), 0, 0);
    }

    /// <summary>
    /// Levels at the start of the first and the end of the last week of a season, one kind of day after the
    /// other.
    /// </summary>
    private void WriteDayType(StorageTime time)
    {
        if (time.DayType == 0)
        {
            return;
        }

        var before = time with { DayType = time.DayType - 1 };
        rows.Program.Add(levels.DayTypeStart(before), 1);
        flows.AddDay(before, 0, brackets, DaysIn(before));
        rows.Program.Add(levels.DayTypeStart(time), -1);
        rows.End(Level(time.Region, time.Storage, time.Year), 0, 0);

        rows.Program.Add(levels.DayTypeFinish(time), 1);
        flows.AddDay(time, 0, brackets, -DaysIn(time));
        rows.Program.Add(levels.DayTypeFinish(before), -1);
        rows.End(Level(time.Region, time.Storage, time.Year), 0, 0);
    }

    private double DaysIn(StorageTime time) => model[DaysInDayType].At(time.Season, time.DayType, time.Year);

    /// <summary>
    /// The four moments at which a level is highest or lowest, and the rates, in a part of the day.
    /// </summary>
    private void WriteBrackets(StorageTime time)
    {
        var before = time with { DayType = time.DayType - 1 };
        var first = rows.Formulation == PlanFormulation.Strict ? time : before;
        for (var bracket = 0; bracket < brackets; bracket++)
        {
            var (from, to) = (0, bracket);
            var (after, last) = (bracket + 1, brackets);
            LimitLevel(time, bracket, () => AddLevel(levels.DayTypeStart(time), time, (from, to), 1));
            LimitLevel(time, bracket, () => AddLevel(levels.DayTypeFinish(time), time, (after, last), -1));
            if (time.DayType > 0)
            {
                LimitLevel(
                    time,
                    bracket,
                    () => AddLevel(levels.DayTypeStart(time), first, (after, last), -1)
                );
                LimitLevel(time, bracket, () => AddLevel(levels.DayTypeFinish(before), time, (from, to), 1));
            }

            WriteRates(time, bracket);
        }
    }

    private void AddLevel(int level, StorageTime time, (int From, int To) part, double sign)
    {
        rows.Program.Add(level, 1);
        flows.AddDay(time, part.From, part.To, sign);
    }

    private void LimitLevel(StorageTime time, int bracket, Action addLevel)
    {
        var (region, storage, _, _, year) = time;
        var residual = model[ResidualStorageCapacity].At(region, storage, year);
        var least = model[MinStorageCharge].At(region, storage, year);
        addLevel();
        AddBuiltStorage(region, storage, year, -1);
        rows.EndAtMost(new(ConstraintFamily.MaxStorageLevel, region, storage, bracket, year), residual);
        addLevel();
        AddBuiltStorage(region, storage, year, -least);
        rows.EndAtLeast(
            new(ConstraintFamily.MinStorageLevel, region, storage, bracket, year),
            residual * least
        );
    }

    private void AddBuiltStorage(int region, int storage, int year, double coefficient)
    {
        var life = model[OperationalLifeStorage].At(region, storage);
        var calendar = rows.Discounting.Years;
        for (var built = year; built >= 0 && calendar[year] - calendar[built] < life; built--)
        {
            rows.Program.Add(levels.NewStorage(region, storage, built), coefficient);
        }
    }

    private void WriteRates(StorageTime time, int bracket)
    {
        var (region, storage, _, _, year) = time;
        var charge = model[StorageMaxChargeRate].At(region, storage);
        if (!UpperLimit.IsNone(charge))
        {
            flows.AddCharge(time, bracket, 1);
            rows.EndAtMost(new(ConstraintFamily.ChargeRate, region, storage, bracket, year), charge);
        }

        var discharge = model[StorageMaxDischargeRate].At(region, storage);
        if (!UpperLimit.IsNone(discharge))
        {
            flows.AddDischarge(time, bracket, 1);
            rows.EndAtMost(new(ConstraintFamily.DischargeRate, region, storage, bracket, year), discharge);
        }
    }

    private void WriteCycles(int region, int storage)
    {
        var name = model.Sets[SetKind.Storage][storage];
        var isDaily = model.Sets[SetKind.DailyStorage].IndexOf(name) >= 0;
        var isYearly = model.Sets[SetKind.YearlyStorage].IndexOf(name) >= 0;
        for (var year = 0; year < years; year++)
        {
            for (var season = 0; season < seasons; season++)
            {
                for (var dayType = 0; isDaily && dayType < dayTypes; dayType++)
                {
                    flows.AddDay(new(region, storage, season, dayType, year), 0, brackets, 1);
                    rows.End(new(ConstraintFamily.StorageCycle, region, storage, Year: year), 0, 0);
                }
            }

            if (isYearly)
            {
                for (var season = 0; season < seasons; season++)
                {
                    flows.AddSeason(region, storage, season, year, 1);
                }

                rows.End(new(ConstraintFamily.StorageCycle, region, storage, Year: year), 0, 0);
            }
        }
    }

    private static RowLabel Level(int region, int storage, int year) =>
        new(ConstraintFamily.StorageLevel, region, storage, Year: year);
}
