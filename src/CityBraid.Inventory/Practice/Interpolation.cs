using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A year without data between two that are known.</summary>
internal sealed class Interpolation(UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new(
        "IPCC 2006 Guidelines vol. 1",
        "chapter 5, section 5.3.3.3: interpolation"
    );

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "interpolation",
            References = [],
            Tier = 1,
            Equation = "y = y_0 + (y_1 − y_0) × (t − t_0) ÷ (t_1 − t_0)",
            Source = Equation,
            ActivityInput = "series",
            Example = """
                {
                  "series": [
                    { "year": 2015, "amount": { "value": 30000, "unit": "t" } },
                    { "year": 2020, "amount": { "value": 35000, "unit": "t" } }
                  ],
                  "year": 2018,
                  "quality": "measured"
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
        var before = series.Where(one => one.Year < year).MaxBy(one => one.Year);
        var after = series.Where(one => one.Year > year).MinBy(one => one.Year);
        if (year is { } asked && !reading.HasErrors)
        {
            CheckBetween(reading, asked, series);
        }

        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        Take(working, "0", before!);
        Take(working, "1", after!);
        working.Take("t", new Quantity(year!.Value, Unit.One));
        var between = Splicing.Interpolate(before!, after!, year.Value);
        var amount = (InputReading.Shown(year.Value), between);
        return PracticeInputs.Answer(working, reading, amount, (Description.Equation, Equation));
    }

    private static void CheckBetween(InputReading reading, int year, IReadOnlyList<YearAmount> series)
    {
        var isKnown = series.Any(one => one.Year == year);
        if (isKnown || !series.Any(one => one.Year < year) || !series.Any(one => one.Year > year))
        {
            reading.Error(
                isKnown ? "inventory.year-known" : "inventory.year-not-between",
                reading.Input("year"),
                ("year", InputReading.Shown(year))
            );
        }
    }

    private static void Take(Working working, string index, YearAmount known)
    {
        working.Take($"t_{index}", new Quantity(known.Year, Unit.One));
        working.Take($"y_{index}", known.Amount);
    }
}
