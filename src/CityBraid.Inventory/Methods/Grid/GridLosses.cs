using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Emissions of the power that the grid loses on its way to the city's meters.</summary>
/// <remarks>
/// A factor measured at the meter holds these losses already: counting them on top of it would count them
/// twice, and is refused. So is a factor that does not say what it holds.
/// </remarks>
internal sealed class GridLosses(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private const string SentOut = "sent-out";
    private static readonly Citation Equation = new(
        "GPC v1.1",
        "chapter 6: transmission and distribution losses"
    );

    private readonly GridFactorReading grid = new(factors);
    private readonly Unit tonne = units.Load("tCO2e");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "grid-losses",
            References =
            [
                .. Enumerable.Range(1, 6).Select(subsector => $"I.{subsector}.3"),
                .. Enumerable.Range(1, 4).Select(subsector => $"II.{subsector}.3"),
            ],
            Tier = 1,
            Equation = "E = A × f ÷ (1 − f) × EF",
            Source = Equation,
            ActivityInput = "energy",
            Example = """
                {
                  "energy": { "value": 1000, "unit": "kWh" },
                  "loss": { "value": 8, "unit": "%" },
                  "ef": { "value": 0.5, "unit": "kgCO2e/kWh" },
                  "basis": "generation"
                }
                """,
            Inputs = Inputs(new ParameterForms(units), units),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var energy = reading.Take("energy");
        var loss = reading.Take("loss");
        var isOfSentOut = (reading.FindChoice("loss_of") ?? SentOut) == SentOut;
        if (isOfSentOut && loss.Number == 1m)
        {
            reading.Error("inventory.all-lost", reading.Input("loss"), ("value", $"{loss.Value}"));
        }

        var factor = grid.Read(reading);
        if (reading.HasErrors || factor is null)
        {
            return working.Result(reading);
        }

        var used = working.Take("A", energy);
        var fraction = working.TakeNumber("f", loss);
        var (lost, equation) = isOfSentOut
            ? (used.Amount * fraction / (1m - fraction), "L = A × f ÷ (1 − f)")
            : (used.Amount * fraction, "L = A × f");
        var losses = working.Write("L", used with { Amount = lost }, equation, Equation);
        var emission = (losses * working.Take("EF", factor.Value)).In(tonne);
        working.Write("E", emission, "E = L × EF", Equation);
        return working.Result(reading) with
        {
            Reported = new ReportedCo2e(emission.Amount, factor.StatedSet),
        };
    }

    private static MethodParameter[] Inputs(ParameterForms forms, UnitLibrary units) =>
        [
            new()
            {
                Name = "energy",
                Units = [units.Load("kWh")],
                IsRequired = true,
            },
            forms.Fraction("loss") with
            {
                IsRequired = true,
            },
            ParameterForms.Word("loss_of", SentOut, "delivered") with
            {
                Default = SentOut,
                Source = new Citation(
                    "World Bank World Development Indicators",
                    "EG.ELC.LOSS.ZS: losses in percent of output"
                ),
            },
            .. GridFactorReading.Parameters(units),
        ];
}
