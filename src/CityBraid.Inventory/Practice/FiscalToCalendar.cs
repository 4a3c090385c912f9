using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A calendar year put together from budget years, each by its days.</summary>
internal sealed class FiscalToCalendar(UnitLibrary units) : IMethod
{
    private const string ByStart = "start";
    private const string ByEnd = "end";
    private const decimal MonthMax = 12m;

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "fiscal-to-calendar",
            References = [],
            Tier = 1,
            Equation = "y = Σ A × d ÷ D",
            Source = Proration.Source,
            ActivityInput = "fiscal_years",
            Example = """
                {
                  "fiscal_years": [
                    { "year": 2562, "amount": { "value": 365000, "unit": "l" } },
                    { "year": 2563, "amount": { "value": 366000, "unit": "l" } }
                  ],
                  "country": "TH",
                  "year": 2562,
                  "quality": "measured"
                }
                """,
            Inputs =
            [
                new PracticeInputs(units).Series("fiscal_years"),
                ParameterForms.Word("country", "TH", "IN"),
                ParameterForms.Count("first_month") with
                {
                    Max = MonthMax,
                },
                ParameterForms.Word("named_by", ByStart, ByEnd),
                PracticeInputs.Year,
                PracticeInputs.Quality,
            ],
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var series = PracticeInputs.FindSeries(reading, "fiscal_years");
        PracticeInputs.FindQuality(reading);
        var calendar = FindCalendar(reading);
        if (reading.FindYear("year") is not { } year || calendar is null || reading.HasErrors)
        {
            return working.Result(reading);
        }

        var known = series.Select(one => (Period.FiscalYear(one.Year, calendar), one.Amount)).ToArray();
        CheckCover(reading, [.. known.Select(one => one.Item1)], year);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var sum = Sum(working, known, year);
        var amount = (InputReading.Shown(year), sum);
        return PracticeInputs.Answer(working, reading, amount, (Description.Equation, Proration.Source));
    }

    private static FiscalCalendar? FindCalendar(InputReading reading)
    {
        reading.RejectBoth("first_month", "country");
        reading.RejectBoth("named_by", "country");
        if (reading.IsStated("country"))
        {
            return FiscalCalendar.Find(reading.FindChoice("country")?.ToUpperInvariant() ?? string.Empty);
        }

        reading.Require("first_month", "named_by");
        var (month, named) = (reading.FindQuantity("first_month"), reading.FindChoice("named_by"));
        if (month is not null && (month.Amount < 1m || decimal.Truncate(month.Amount) != month.Amount))
        {
            reading.Error(
                "inventory.not-a-month",
                reading.Input("first_month"),
                ("value", $"{month.Amount}")
            );
            return null;
        }

        return month is null || named is null ? null : new FiscalCalendar((int)month.Amount, named is ByEnd);
    }

    private static void CheckCover(InputReading reading, Period[] periods, int year)
    {
        foreach (var period in periods.Where(period => !period.Overlaps(Period.Year(year))))
        {
            reading.Warn("inventory.fiscal-year-unused", ("period", $"{period}"), Shown(year));
        }

        if (Proration.MissingMonths(periods, year) is { Count: > 0 } months)
        {
            reading.Error(
                "inventory.fiscal-gap",
                ("variable", reading.Path("fiscal_years")),
                ("months", string.Join(", ", months))
            );
        }
    }

    private static Quantity Sum(Working working, (Period Period, Quantity Amount)[] known, int year)
    {
        var sum = known[0].Amount with { Amount = 0m };
        foreach (var (period, amount) in known.OrderBy(one => one.Period.From))
        {
            var days = period.SharedDays(Period.Year(year));
            if (days == 0)
            {
                continue;
            }

            working.Take($"A({period})", amount);
            working.Take($"d({period})", new Quantity(days, Unit.One));
            working.Take($"D({period})", new Quantity(period.Days, Unit.One));
            var part = Proration.Of(amount, days, period.Days);
            sum += working.Write($"A_days({period})", part, Proration.Equation, Proration.Source);
        }

        return sum;
    }

    private static (string Name, string Value) Shown(int year) => ("year", InputReading.Shown(year));
}
