using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Methane of the wastewater of factories, by the guidelines of 2006.</summary>
internal sealed class IndustrialWastewater(CoefficientTable table, UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 5", "equation 6.4");
    private static readonly Citation FactorEquation = new("IPCC 2006 Guidelines vol. 5", "equation 6.5");
    private static readonly Citation LoadEquation = new("IPCC 2006 Guidelines vol. 5", "equation 6.6");

    private static readonly string[] LoadParts = ["production", "wastewater", "cod"];

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "industrial-wastewater",
            References = ["III.4.1", "III.4.2", "III.4.3"],
            Tier = 1,
            Equation = "CH4 = (TOW − S) × Bo × MCF − R, TOW = P × W × COD",
            Source = Equation,
            ActivityInput = "production",
            Example = """
                {
                  "production": { "value": 10000, "unit": "t" },
                  "wastewater": { "value": 9, "unit": "m3/t" },
                  "cod": { "value": 9.07, "unit": "kg/m3" },
                  "treatment": "deep-lagoon"
                }
                """,
            Inputs = Inputs(table, new ParameterForms(units), units),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        Array.ForEach(LoadParts, name => reading.RejectBoth(name, "organic_load"));
        var isStated = reading.IsStated("organic_load");
        var loads = Array.ConvertAll(isStated ? ["organic_load"] : LoadParts, name => reading.Take(name));
        var defaults = new Defaults(reading, table);
        var capacity = defaults.Take("bo", "cod");
        var correction = defaults.TakeOf("mcf", "treatment", "industrial");
        var matter = new OrganicMatter(reading, units);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var load = isStated ? working.Take("TOW", loads[0]) : Load(loads, working);
        var factor = working.TakeNumber("Bo", capacity) * working.TakeNumber("MCF", correction);
        working.Write("EF", factor, "EF = Bo × MCF", FactorEquation);
        return matter.Emit(load, factor, working, Equation);
    }

    private Quantity Load(Taken[] loads, Working working)
    {
        var water = working.Take("P", loads[0]) * working.Take("W", loads[1]);
        var load = (water * working.Take("COD", loads[2])).In(kilogram);
        return working.Write("TOW", load, "TOW = P × W × COD", LoadEquation);
    }

    private static MethodParameter[] Inputs(
        CoefficientTable table,
        ParameterForms forms,
        UnitLibrary units
    ) =>
        [
            forms.Mass("production"),
            forms.Quantity("wastewater", "m3/t") with
            {
                Max = 1_000_000m,
            },
            forms.Quantity("cod", "kg/m3") with
            {
                Max = 10_000m,
            },
            forms.Quantity("organic_load", "kg") with
            {
                Default = "of the production",
                Source = LoadEquation,
            },
            forms.Ratio("bo", table.Get("bo", "cod")),
            forms.Fraction("mcf") with
            {
                Default = "of the treatment",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 6.8"),
            },
            ParameterForms.Word("treatment", table.Conditions("mcf", "industrial")),
            .. OrganicMatter.Parameters(forms, units),
        ];
}
