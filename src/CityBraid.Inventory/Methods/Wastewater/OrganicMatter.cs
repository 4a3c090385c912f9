using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// From organic matter in wastewater to methane: sludge is taken out once, recovered gas once.
/// </summary>
internal sealed class OrganicMatter(InputReading reading, UnitLibrary units)
{
    private readonly Taken sludge = reading.Take("sludge", Nothing(units));
    private readonly Recovery recovery = new(reading);
    private readonly Unit kilogram = units.Load("kg");

    /// <summary>The parameters that ask for sludge and recovery.</summary>
    public static MethodParameter[] Parameters(ParameterForms forms, UnitLibrary units) =>
        [
            forms.Quantity("sludge", "kg", Nothing(units)),
            Recovery.Parameter(forms, units, Nothing(units).Source),
        ];

    /// <summary>
    /// The result with its methane, or with the finding that more is taken out than there is.
    /// </summary>
    public MethodResult Emit(Quantity load, decimal factor, Working working, Citation equation)
    {
        reading.RejectMore("sludge", sludge.Value, load);
        var removed = working.Take("S", sludge).In(kilogram);
        var left = load.In(kilogram) - removed;
        var generated = left with { Amount = left.Amount * factor };
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        working.Write("CH4_gen", generated, "CH4_gen = (TOW − S) × EF", equation);
        var methane = generated - recovery.Of(generated, working, equation);
        working.Write("CH4", methane, "CH4 = CH4_gen − R", equation);
        return working.Result(reading, new GasMass(Gas.BiogenicMethane, methane.Amount));
    }

    private static Coefficient Nothing(UnitLibrary units) =>
        Coefficient.Of(
            new Quantity(0m, units.Load("kg")),
            new Citation("IPCC 2006 Guidelines vol. 5", "section 6.2.2: zero when nothing is known")
        );
}
