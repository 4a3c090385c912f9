namespace CityBraid.Planning;

/// <summary>The sets of a nexus model.</summary>
public enum SetKind
{
    /// <summary>Places with their own balances.</summary>
    Region,

    /// <summary>
    /// Everything that turns commodities into others: plants, pumps, land uses, appliances.
    /// </summary>
    Technology,

    /// <summary>Commodities: fuels, water, land, crops, services.</summary>
    Fuel,

    /// <summary>Emissions and other by-products that are counted.</summary>
    Emission,

    /// <summary>Ways to run a technology.</summary>
    Mode,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Parts of the year.</summary>
    TimeSlice,

    /// <summary>Seasons, for storage.</summary>
    Season,

    /// <summary>Kinds of days, for storage.</summary>
    DayType,

    /// <summary>Parts of the day, for storage.</summary>
    DailyTimeBracket,

    /// <summary>Stores.</summary>
    Storage,

    /// <summary>Stores that end every day as they began it.</summary>
    DailyStorage,

    /// <summary>Stores that end every year as they began it.</summary>
    YearlyStorage,

    /// <summary>Constraints written by the modeller.</summary>
    UserConstraint,
}
