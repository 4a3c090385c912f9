namespace CityBraid.Reporting;

/// <summary>What forms may say of the area and the period that they ask about.</summary>
public static class PackBasis
{
    /// <summary>The calendar year: what inventories are made of.</summary>
    public const string CalendarYear = "calendar-year";

    /// <summary>The budget year of an organisation, which no form can be filled for.</summary>
    public const string FiscalYear = "fiscal-year";

    /// <summary>The boundaries: the administrative area of the place, as its inventory has it.</summary>
    public static IReadOnlyList<string> Boundaries { get; } = ["administrative"];

    /// <summary>The periods.</summary>
    public static IReadOnlyList<string> Periods { get; } = [CalendarYear, FiscalYear];
}
