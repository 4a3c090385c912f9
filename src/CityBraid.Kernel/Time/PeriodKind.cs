namespace CityBraid.Kernel;

/// <summary>The kinds of period that facts are collected for.</summary>
public enum PeriodKind
{
    /// <summary>January to December.</summary>
    CalendarYear,

    /// <summary>The budget year of an organisation or country.</summary>
    FiscalYear,

    /// <summary>One calendar month.</summary>
    Month,

    /// <summary>Any other run of days.</summary>
    Days,
}
