using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Sulphur hexafluoride that escapes from switchgear when it is made, used and retired.</summary>
internal sealed class ElectricalEquipment(CoefficientTable table, UnitLibrary units) : IMethod
{
    private static readonly Gas Hexafluoride = new("SF6");
    private static readonly string[] Losses = ["use_loss", "manufacture_loss", "charge_left"];
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 3", "equation 8.1");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "electrical-equipment",
            References = ["IV.2"],
            Tier = 1,
            Equation = "SF6 = M × k + B × x + R × p",
            Source = Equation,
            ActivityInput = "installed",
            Example = """
                {
                  "installed": { "value": 1000, "unit": "kg" },
                  "equipment": "closed-pressure",
                  "region": "japan"
                }
                """,
            Inputs = Inputs(table, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var (equipment, region) = (reading.FindChoice("equipment"), reading.FindChoice("region"));
        var phases = new (string Symbol, string Rate, string Mass, string Loss)[]
        {
            ("B", "x", "installed", "use_loss"),
            ("M", "k", "manufactured", "manufacture_loss"),
            ("R", "p", "retired", "charge_left"),
        };
        var counted = phases.Where(phase => reading.IsStated(phase.Mass)).ToArray();
        if (counted.Any(phase => !reading.IsStated(phase.Loss)))
        {
            reading.Require("equipment", "region");
        }

        var taken = Array.ConvertAll(
            counted,
            phase => (Mass: reading.Take(phase.Mass), Loss: Rate(reading, phase.Loss, equipment, region))
        );
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var sum = new Quantity(0m, kilogram);
        foreach (var (phase, value) in counted.Zip(taken))
        {
            var mass = working.Take(phase.Symbol, value.Mass).In(kilogram);
            sum += mass.Times(working.TakeNumber(phase.Rate, value.Loss));
        }

        return working.Result(reading, working.Emit(Hexafluoride, sum, Description.Equation, Equation));
    }

    private Taken Rate(InputReading reading, string name, string? equipment, string? region) =>
        reading.Take(name, table.Find(name, equipment, region));

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Quantity("installed", "kg").Required(),
            forms.Quantity("manufactured", "kg").Else("0", Equation),
            forms.Quantity("retired", "kg").Else("0", Equation),
            ParameterForms.Word("equipment", table.Materials("use_loss")),
            ParameterForms.Word("region", table.Conditions("use_loss")),
            .. Losses.Select(name =>
                forms
                    .Fraction(name)
                    .Else(
                        "of the equipment and region",
                        new Citation("IPCC 2006 Guidelines vol. 3", "tables 8.2 to 8.4")
                    )
            ),
        ];
}
