using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Data asked of several departments for one place and period.</summary>
public sealed record DataRound
{
    /// <summary>The longest title.</summary>
    public const int TitleMax = 120;

    /// <summary>Which round, in addresses; it opens nothing.</summary>
    public required string Id { get; init; }

    /// <summary>The place that the data is about.</summary>
    public required PlaceCode Place { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The calendar year or budget year that data is wanted for.</summary>
    public required Period Period { get; init; }

    /// <summary>The last day for answers.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Who opened it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>What is asked of each department, in order of asking.</summary>
    public IReadOnlyList<DataRequest> Requests { get; init; } = [];

    /// <summary>The months of its period, in order.</summary>
    public IReadOnlyList<Period> Months => MonthsOf(Period);

    /// <summary>The periods that an item is asked for: each month, or the whole at once.</summary>
    public IReadOnlyList<Period> PeriodsOf(AskedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Every == AskedEvery.Month ? Months : [Period];
    }

    /// <summary>Every cell that a department is asked for.</summary>
    public IReadOnlyList<CellKey> CellsOf(DataRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return
        [
            .. from item in request.Items
            from period in PeriodsOf(item)
            select new CellKey(item.Variable, period),
        ];
    }

    /// <summary>The same cell a year before.</summary>
    public static Period YearBefore(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Kind switch
        {
            PeriodKind.Month => Period.Month(period.From.Year - 1, period.From.Month),
            PeriodKind.CalendarYear => Period.Year(period.From.Year - 1),
            _ => period with { From = period.From.AddYears(-1), To = period.To.AddYears(-1) },
        };
    }

    private static List<Period> MonthsOf(Period period)
    {
        var months = new List<Period>();
        for (var day = period.From; day <= period.To; day = day.AddMonths(1))
        {
            months.Add(Period.Month(day.Year, day.Month));
        }

        return months;
    }
}
