using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// A year without data taken from another by something that moves alike and is known in both.
/// </summary>
internal sealed class Surrogate(UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new(
        "IPCC 2006 Guidelines vol. 1",
        "chapter 5, equation 5.2: surrogate data"
    );

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "surrogate",
            References = [],
            Tier = 1,
            Equation = "y = A × s_wanted ÷ s_known",
            Source = Equation,
            ActivityInput = "amount",
            Example = """
                {
                  "amount": { "value": 40000, "unit": "t" },
                  "known_year": 2017,
                  "year": 2019,
                  "surrogate_known": { "value": 110000, "unit": "person" },
                  "surrogate_wanted": { "value": 115000, "unit": "person" }
                }
                """,
            Inputs = Inputs(new PracticeInputs(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var known = reading.FindQuantity("amount");
        var (from, year) = (reading.FindYear("known_year"), reading.FindYear("year"));
        PracticeInputs.FindQuality(reading);
        PracticeInputs.CheckRatio(reading, "surrogate_wanted", "surrogate_known");
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        working.Take($"A({InputReading.Shown(from!.Value)})", known!);
        var then = working.Take("s_known", reading.FindQuantity("surrogate_known")!);
        var now = working.Take("s_wanted", reading.FindQuantity("surrogate_wanted")!);
        var moved = (InputReading.Shown(year!.Value), Splicing.Scale(known!, now, then));
        return PracticeInputs.Answer(working, reading, moved, (Description.Equation, Equation));
    }

    private static MethodParameter[] Inputs(PracticeInputs inputs) =>
        [
            inputs.Amount("amount"),
            PracticeInputs.Year with
            {
                Name = "known_year",
            },
            PracticeInputs.Year,
            inputs.Amount("surrogate_known"),
            inputs.Amount("surrogate_wanted"),
            PracticeInputs.Quality,
        ];
}
