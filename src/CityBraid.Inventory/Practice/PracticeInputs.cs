using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What the methods that stand in for missing data ask for alike, and how they answer.</summary>
internal sealed class PracticeInputs(UnitLibrary units)
{
    private const string QualityInput = "quality";

    private static readonly string[] Measures =
    [
        "kg",
        "l",
        "MJ",
        "km",
        "pkm",
        "tkm",
        "vkm",
        "m2",
        "person",
        "head",
        "kgCO2e",
    ];

    /// <summary>How well the known data are known.</summary>
    public static MethodParameter Quality { get; } =
        ParameterForms.Word(
            QualityInput,
            DerivedQuality.Name(Kernel.Quality.Measured),
            DerivedQuality.Name(Kernel.Quality.Estimated),
            DerivedQuality.Name(Kernel.Quality.Default),
            DerivedQuality.Name(Kernel.Quality.Community)
        );

    /// <summary>A year that must be stated.</summary>
    public static MethodParameter Year { get; } = new() { Name = "year", IsRequired = true };

    /// <summary>An amount of anything that cities count; a plain number is one without a unit.</summary>
    public MethodParameter Amount(string name) =>
        new()
        {
            Name = name,
            Units = [.. Measures.Select(units.Load), Unit.One],
            PlainUnit = Unit.One,
            IsRequired = true,
        };

    /// <summary>Amounts by year.</summary>
    public MethodParameter Series(string name) =>
        new()
        {
            Name = name,
            IsRequired = true,
            Parts = [Year, Amount("amount")],
        };

    /// <summary>The quality stated, of which the result's is made.</summary>
    public static Quality FindQuality(InputReading reading) =>
        Enum.TryParse<Quality>(reading.FindChoice(QualityInput), ignoreCase: true, out var quality)
            ? quality
            : Kernel.Quality.Unstated;

    /// <summary>A pair that is to be divided: of one kind of unit, and the lower one not zero.</summary>
    public static void CheckRatio(InputReading reading, string above, string below)
    {
        var (upper, lower) = (reading.FindQuantity(above), reading.FindQuantity(below));
        if (lower is { Amount: 0m })
        {
            reading.Error("inventory.zero-divisor", reading.Input(below));
        }

        CheckKind(reading, above, upper, lower);
    }

    /// <summary>
    /// The rows of a series with what is wrong with them told; those alone that can be used.
    /// </summary>
    public static IReadOnlyList<YearAmount> FindSeries(InputReading reading, string name)
    {
        var series = new List<YearAmount>();
        foreach (var row in reading.FindRows(name))
        {
            if (row.FindYear("year") is not { } year || row.FindQuantity("amount") is not { } amount)
            {
                continue;
            }

            if (series.Exists(one => one.Year == year))
            {
                row.Error("inventory.year-twice", row.Input("year"), ("year", InputReading.Shown(year)));
                continue;
            }

            CheckKind(row, "amount", amount, series.FirstOrDefault()?.Amount);
            series.Add(new YearAmount(year, amount));
        }

        return series;
    }

    /// <summary>Says when a value is of another kind of unit than one it is put beside.</summary>
    public static void CheckKind(InputReading reading, string name, Quantity? value, Quantity? other)
    {
        if (value is not null && other is not null && !value.IsIn(other.Unit.Dimension))
        {
            reading.Error(
                "inventory.other-kind",
                reading.Input(name),
                ("value", $"{value}"),
                ("other", $"{other}")
            );
        }
    }

    /// <summary>
    /// Writes the result with its equation, and that it is known less well than what it is made of.
    /// </summary>
    /// <param name="working">The calculation.</param>
    /// <param name="reading">The input.</param>
    /// <param name="amount">The result by name.</param>
    /// <param name="equation">Its equation with the source.</param>
    public static MethodResult Answer(
        Working working,
        InputReading reading,
        (string Name, Quantity Value) amount,
        (string Text, Citation Source) equation
    )
    {
        var stated = FindQuality(reading);
        var lowered = stated.Lowered();
        var text = DerivedQuality.Said(equation.Text, lowered);
        working.Write("y", amount.Value, text, equation.Source);
        SayWhatBecameOf(reading, amount.Name, stated, lowered);
        return working.Result(reading) with
        {
            Amounts = [new MethodAmount(amount.Name, amount.Value, lowered)],
        };
    }

    /// <summary>Says that the quality is lower, or that there is no lower grade.</summary>
    private static void SayWhatBecameOf(InputReading reading, string amount, Quality stated, Quality lowered)
    {
        var from = ("from", DerivedQuality.Name(stated));
        if (stated == Kernel.Quality.Unstated)
        {
            reading.Inform("inventory.quality-unstated", ("amount", amount), reading.Input(QualityInput));
        }
        else if (stated == lowered)
        {
            reading.Inform("inventory.quality-lowest", ("amount", amount), from);
        }
        else
        {
            var to = ("to", DerivedQuality.Name(lowered));
            reading.Inform("inventory.quality-lowered", ("amount", amount), from, to);
        }
    }
}
