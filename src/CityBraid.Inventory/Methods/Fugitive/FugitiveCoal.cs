using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Methane that escapes from coal as it is mined and after.</summary>
internal sealed class FugitiveCoal(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Guidelines = "IPCC 2006 Guidelines vol. 2";
    private const string Underground = "underground";

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "fugitive-coal",
            References = ["I.7.1"],
            Tier = 1,
            Equation = "CH4 = P × (EF_m + EF_p) × ρ − R",
            Source = new Citation(Guidelines, "equations 4.1.2 to 4.1.4 and 4.1.6 to 4.1.8"),
            ActivityInput = "production",
            Example = """
                {
                  "production": { "value": 100000, "unit": "t" },
                  "mine": "surface",
                  "depth": "25-to-50-m"
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
        var production = reading.Take("production");
        var mine = reading.FindChoice("mine");
        var defaults = new Defaults(reading, table);
        var depth = Depth(reading, mine);
        var mining = reading.Take("ef_mining", table.Find("ef_mining", mine, depth));
        var after = reading.Take("ef_post_mining", table.Find("ef_post_mining", mine, depth));
        var density = defaults.Take("density");
        var recovery = new Recovery(reading);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var equations = mine == "surface" ? ("4.1.7", "4.1.8", "4.1.6") : ("4.1.3", "4.1.4", "4.1.2");
        working.Take("P", production);
        var mass = working.Take("ρ", density);
        var mined = Of("CH4_m", ("EF_m", mining), equations.Item1);
        var later = Of("CH4_p", ("EF_p", after), equations.Item2);
        var sum = Equation(equations.Item3);
        var generated = working.Write("CH4_gen", mined + later, "CH4_gen = CH4_m + CH4_p", sum);
        var emitted = generated - recovery.Of(generated, working, sum);
        working.Write("CH4", emitted, "CH4 = CH4_gen − R", sum);
        return working.Result(reading, new GasMass(Gas.FossilMethane, emitted.Amount));

        Quantity Of(string symbol, (string Symbol, Taken Value) factor, string equation)
        {
            var volume = production.Value * working.Take(factor.Symbol, factor.Value);
            var text = $"{symbol} = P × {factor.Symbol} × ρ";
            return working.Write(symbol, (volume * mass).In(kilogram), text, Equation(equation));
        }
    }

    /// <summary>
    /// The depth, when it is one of the kind of mine. Without mine and depth both factors must be stated.
    /// </summary>
    private string? Depth(InputReading reading, string? mine)
    {
        if (!reading.IsStated("ef_mining") || !reading.IsStated("ef_post_mining"))
        {
            reading.Require("mine", "depth");
        }

        var known = table.Conditions("ef_mining", mine);
        var depth = reading.FindText("depth");
        if (depth is not null && mine is not null && !known.Contains(depth, StringComparer.Ordinal))
        {
            reading.UnknownChoice("depth", depth, known);
        }

        return depth;
    }

    private static Citation Equation(string number) => new(Guidelines, $"equation {number}");

    private static MethodParameter[] Inputs(
        CoefficientTable table,
        ParameterForms forms,
        UnitLibrary units
    ) =>
        [
            forms.Mass("production") with
            {
                IsRequired = true,
            },
            ParameterForms.Word("mine", Underground, "surface"),
            ParameterForms.Word("depth", table.Conditions("ef_mining")),
            forms.Quantity("ef_mining", "m3/t") with
            {
                Default = "of the mine and its depth",
                Source = new Citation(Guidelines, "equations 4.1.3 and 4.1.7"),
            },
            forms.Quantity("ef_post_mining", "m3/t") with
            {
                Default = "of the mine and its depth",
                Source = new Citation(Guidelines, "equations 4.1.4 and 4.1.8"),
            },
            forms.Quantity("density", "kg/m3", table.Get("density")),
            Recovery.Parameter(forms, units, Equation("4.1.2")),
        ];
}
