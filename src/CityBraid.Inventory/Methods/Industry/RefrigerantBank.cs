using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Refrigerant that escapes when equipment is filled, runs and is scrapped.</summary>
/// <remarks>
/// The guidelines publish ranges for the rates (vol. 3 table 7.9) and no one value: each must be stated.
/// </remarks>
internal sealed class RefrigerantBank(Refrigerants refrigerants, UnitLibrary units) : IMethod
{
    private const string Volume = "IPCC 2006 Guidelines vol. 3";
    private static readonly Citation Total = new(Volume, "equation 7.10");
    private static readonly Citation Filling = new(Volume, "equation 7.12");
    private static readonly Citation Running = new(Volume, "equation 7.13");
    private static readonly Citation Scrapping = new(Volume, "equation 7.14");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "refrigerant-bank",
            References = ["IV.2"],
            Tier = 2,
            Equation = "E = M × k + B × x + R × p × (1 − η)",
            Source = Total,
            ActivityInput = "bank",
            Example = """
                { "gas": "R-410A", "bank": { "value": 1000, "unit": "kg" }, "leakage": 0.1 }
                """,
            Inputs = Inputs(refrigerants, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var escape = new RefrigerantEscape(reading, refrigerants);
        var (bank, leakage) = (reading.Take("bank"), reading.Take("leakage"));
        var filled = reading.IsStated("filled") ? Rates(reading, "filled", "filling_loss") : [];
        var scrapped = reading.IsStated("scrapped")
            ? Rates(reading, "scrapped", "charge_left", "recovery")
            : [];
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var running = working.Take("B", bank).In(kilogram).Times(working.TakeNumber("x", leakage));
        var all = working.Write("E_run", running, "E_run = B × x", Running);
        if (filled is [var charge, var loss])
        {
            var lost = working.Take("M", charge).In(kilogram).Times(working.TakeNumber("k", loss));
            all += working.Write("E_fill", lost, "E_fill = M × k", Filling);
        }

        if (scrapped is [var retired, var left, var recovered])
        {
            all += Scrapped(working.Take("R", retired).In(kilogram), (left, recovered), working);
        }

        return escape.Result(working.Write("E", all, "E = Σ E", Total), working, Total);
    }

    private static Quantity Scrapped(Quantity retired, (Taken Left, Taken Recovered) rates, Working working)
    {
        var left = retired.Times(working.TakeNumber("p", rates.Left));
        var lost = left.Times(1m - working.TakeNumber("η", rates.Recovered));
        return working.Write("E_scrap", lost, "E_scrap = R × p × (1 − η)", Scrapping);
    }

    private static Taken[] Rates(InputReading reading, params string[] names) =>
        Array.ConvertAll(names, name => reading.Take(name));

    private static MethodParameter[] Inputs(Refrigerants refrigerants, ParameterForms forms) =>
        [
            RefrigerantEscape.Parameter(refrigerants),
            forms.Quantity("bank", "kg").Required(),
            forms.Fraction("leakage").Required(),
            forms.Quantity("filled", "kg").Else("0", Filling),
            forms.Fraction("filling_loss"),
            forms.Quantity("scrapped", "kg").Else("0", Scrapping),
            forms.Fraction("charge_left"),
            forms.Fraction("recovery"),
        ];
}
