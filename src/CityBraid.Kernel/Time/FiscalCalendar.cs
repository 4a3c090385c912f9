namespace CityBraid.Kernel;

/// <summary>When a budget year begins and after which of its calendar years it is called.</summary>
/// <param name="FirstMonth">The month it begins in, from 1.</param>
/// <param name="IsNamedByItsEnd">Whether it carries the number of the calendar year it ends in.</param>
public sealed record FiscalCalendar(int FirstMonth, bool IsNamedByItsEnd)
{
    /// <summary>Thailand: ปีงบประมาณ 2562 runs from 1 October 2018 to 30 September 2019.</summary>
    public static FiscalCalendar Thai { get; } = new(10, IsNamedByItsEnd: true);

    /// <summary>India: the year 2019-20 runs from 1 April 2019 to 31 March 2020.</summary>
    public static FiscalCalendar Indian { get; } = new(4, IsNamedByItsEnd: false);

    /// <summary>The calendar of a country's public bodies; null when it is not on record here.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    public static FiscalCalendar? Find(string country) =>
        country switch
        {
            "TH" => Thai,
            "IN" => Indian,
            _ => null,
        };

    /// <summary>The first day of the budget year that carries a number.</summary>
    public DateOnly FirstDay(int year) =>
        new(IsNamedByItsEnd && FirstMonth > 1 ? year - 1 : year, FirstMonth, 1);
}
