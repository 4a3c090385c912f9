using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A year without data before or after those that are known, on their trend.</summary>
/// <remarks>
/// The trend is the straight line of least squares. Where it falls below zero there is no answer; further
/// away than the known years reach, it is told as doubtful.
/// </remarks>
internal sealed class Extrapolation(UnitLibrary units) : IMethod
{
    private const int YearsMin = 2;

    private static readonly Citation Equation = new(
        "IPCC 2006 Guidelines vol. 1",
        "chapter 5, section 5.3.3.4: trend extrapolation; the line by least squares"
    );

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "extrapolation",
            References = [],
            Tier = 1,
            Equation = "y = a + b × (t − t_0)",
            Source = Equation,
            ActivityInput = "series",
            Example = """
                {
                  "series": [
                    { "year": 2015, "amount": { "value": 30000, "unit": "t" } },
                    { "year": 2016, "amount": { "value": 31000, "unit": "t" } },
                    { "year": 2017, "amount": { "value": 32500, "unit": "t" } }
                  ],
                  "year": 2019
                }
                """,
            Inputs =
            [
                new PracticeInputs(units).Series("series"),
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
        var series = PracticeInputs.FindSeries(reading, "series");
        PracticeInputs.FindQuality(reading);
        var year = reading.FindYear("year");
        if (year is { } asked && !reading.HasErrors)
        {
            CheckOutside(reading, asked, series);
        }

        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var extended = Extend(working, series, year!.Value);
        if (extended.Amount < 0m)
        {
            reading.Error("inventory.trend-below-zero", ("value", $"{extended}"), Shown(year.Value));
            return working.Result(reading);
        }

        var amount = (InputReading.Shown(year.Value), extended);
        return PracticeInputs.Answer(working, reading, amount, (Description.Equation, Equation));
    }

    private static Quantity Extend(Working working, IReadOnlyList<YearAmount> series, int year)
    {
        foreach (var known in series.OrderBy(one => one.Year))
        {
            working.Take($"y({InputReading.Shown(known.Year)})", known.Amount);
        }

        var first = series.Min(one => one.Year);
        var (intercept, slope) = Splicing.Trend(series);
        working.Take("t_0", new Quantity(first, Unit.One));
        working.Write("a", intercept, "a = (Σy × Σt² − Σt × Σty) ÷ (n × Σt² − (Σt)²), t from t_0", Equation);
        working.Write("b", slope, "b = (n × Σty − Σt × Σy) ÷ (n × Σt² − (Σt)²)", Equation);
        working.Take("t", new Quantity(year, Unit.One));
        return intercept + slope.Times(year - first);
    }

    private static void CheckOutside(InputReading reading, int year, IReadOnlyList<YearAmount> series)
    {
        if (series.Count < YearsMin)
        {
            reading.Error("inventory.series-too-short", reading.Input("series"));
            return;
        }

        var (first, last) = (series.Min(one => one.Year), series.Max(one => one.Year));
        if (year >= first && year <= last)
        {
            reading.Error("inventory.year-inside", reading.Input("year"), Shown(year));
        }
        else if (Math.Max(first - year, year - last) > last - first)
        {
            reading.Warn("inventory.trend-too-far", reading.Input("year"), Shown(year));
        }
    }

    private static (string Name, string Value) Shown(int year) => ("year", InputReading.Shown(year));
}
