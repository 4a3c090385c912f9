using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Waste burnt in a furnace.</summary>
internal sealed class Incineration(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Municipal = "municipal";

    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 5", "equation 5.1");

    private static readonly string[] Wastes =
    [
        Municipal,
        "industrial",
        "clinical",
        "sewage-sludge",
        "other-sludge",
        "fossil-liquid",
    ];

    private readonly Burning burning = new(units);

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "incineration",
            References = ["III.3.1", "III.3.2", "III.3.3"],
            Tier = 1,
            Equation = "CO2 = SW × dm × CF × FCF × OF × 44/12, CH4 = SW × EF_CH4, N2O = SW × EF_N2O",
            Source = Equation,
            ActivityInput = "mass",
            Example = """
                {
                  "mass": { "value": 1000, "unit": "t" },
                  "dry_matter": 1,
                  "carbon_fraction": 0.4,
                  "fossil_carbon_fraction": 0.4,
                  "technology": "continuous-stoker"
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
        var mass = reading.Take("mass");
        var kind = reading.FindChoice("waste") ?? Municipal;
        var held = new BurntWasteReading(reading, table, kind);
        var oxidation = reading.Take("oxidation", table.Get("oxidation", condition: "incineration"));
        var technology = reading.FindChoice("technology");
        var nitrousDefault = table.Find("ef_n2o", kind) ?? table.Find("ef_n2o", kind, technology);
        if (!reading.IsStated("ef_ch4") || (kind is Municipal && !reading.IsStated("ef_n2o")))
        {
            reading.Require("technology");
        }

        var methane = reading.Take("ef_ch4", table.Find("ef_ch4", condition: technology));
        var nitrous = reading.Take("ef_n2o", nitrousDefault);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        working.Take("SW", mass);
        var waste = held.Write(working);
        return working.Result(
            reading,
            [
                .. burning.OfCarbon(mass.Value, waste, working.TakeNumber("OF", oxidation), working),
                .. burning.OfMethane(mass.Value, methane, waste, working),
                burning.OfNitrogen(mass.Value, nitrous, "N2O = SW × EF_N2O", working),
            ]
        );
    }

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Mass("mass") with
            {
                IsRequired = true,
            },
            ParameterForms.Word("waste", Wastes) with
            {
                Default = Municipal,
            },
            .. BurntWasteReading.Parameters(forms, table),
            forms.Fraction("oxidation", table.Get("oxidation", condition: "incineration")),
            ParameterForms.Word("technology", table.Conditions("ef_ch4").Except([OpenBurning.Condition])),
            forms.Quantity("ef_ch4", "kg/Gg") with
            {
                Default = "of the technology",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 5.3"),
            },
            forms.Quantity("ef_n2o", "g/t") with
            {
                Default = "of the waste and technology",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 5.6"),
            },
        ];
}
