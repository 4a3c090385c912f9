using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Waste burnt in the open, in heaps, drums and dumps.</summary>
internal sealed class OpenBurning(CoefficientTable table, UnitLibrary units) : IMethod
{
    /// <summary>The condition under which the table holds its values.</summary>
    public const string Condition = "open-burning";

    private static readonly Citation Carbon = new("IPCC 2006 Guidelines vol. 5", "equations 5.1 and 5.2");
    private static readonly Citation Amount = new("IPCC 2006 Guidelines vol. 5", "equation 5.7");

    private readonly Burning burning = new(units);
    private readonly Quantity year = new(365m, units.Load("d"));
    private readonly Unit tonne = units.Load("t");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "open-burning",
            References = ["III.3.1"],
            Tier = 1,
            Equation = "CO2 = SW × dm × CF × FCF × OF × 44/12, CH4 = SW × EF_CH4, N2O = SW × dm × EF_N2O",
            Source = Carbon,
            ActivityInput = "mass",
            Example = """
                {
                  "mass": { "value": 1000, "unit": "t" },
                  "composition": { "food": 0.435, "paper": 0.129, "wood": 0.099, "plastics": 0.072 }
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
        var mass = Mass(reading, working);
        var held = new BurntWasteReading(reading, table, waste: string.Empty);
        var oxidation = reading.Take("oxidation", table.Get("oxidation", condition: Condition));
        var methane = reading.Take("ef_ch4", table.Get("ef_ch4", condition: Condition));
        var nitrous = reading.Take("ef_n2o", table.Get("ef_n2o", "municipal", Condition));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var waste = held.Write(working);
        var dry = mass with { Amount = mass.Amount * waste.DryMatter };
        return working.Result(
            reading,
            [
                .. burning.OfCarbon(mass, waste, working.TakeNumber("OF", oxidation), working),
                .. burning.OfMethane(mass, methane, waste, working),
                burning.OfNitrogen(dry, nitrous, "N2O = SW × dm × EF_N2O", working),
            ]
        );
    }

    /// <summary>The mass burnt: stated, or of the people who burn their waste.</summary>
    private Quantity Mass(InputReading reading, Working working)
    {
        reading.RejectBoth("mass", "population");
        if (!reading.IsStated("population"))
        {
            return working.Take("SW", reading.Take("mass"));
        }

        var (people, share, perDay, burnt) = (
            reading.Take("population"),
            reading.Take("burning_population"),
            reading.Take("waste_per_person_day"),
            reading.Take("burnt_fraction", table.Get("burnt_fraction", condition: Condition))
        );
        if (reading.HasErrors)
        {
            return new Quantity(0m, tonne);
        }

        var daily = working.Take("P", people) * working.Take("MSW_P", perDay);
        var fraction = working.TakeNumber("P_frac", share) * working.TakeNumber("B_frac", burnt);
        var mass = (daily with { Amount = daily.Amount * fraction } * year).In(tonne);
        return working.Write("SW", mass, "SW = P × P_frac × MSW_P × B_frac × 365 d", Amount);
    }

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Mass("mass") with
            {
                Default = "of the population",
                Source = Amount,
            },
            forms.Plain("population", "person"),
            forms.Fraction("burning_population"),
            forms.Quantity("waste_per_person_day", "kg/person/d") with
            {
                Max = 1_000m,
            },
            forms.Fraction("burnt_fraction", table.Get("burnt_fraction", condition: Condition)),
            .. BurntWasteReading.Parameters(forms, table),
            forms.Fraction("oxidation", table.Get("oxidation", condition: Condition)),
            forms.Quantity("ef_ch4", "g/t", table.Get("ef_ch4", condition: Condition)),
            forms.Quantity("ef_n2o", "g/t", table.Get("ef_n2o", "municipal", Condition)),
        ];
}
