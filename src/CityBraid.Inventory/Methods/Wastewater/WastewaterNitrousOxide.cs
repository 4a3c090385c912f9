using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Nitrous oxide of nitrogen in wastewater, by the guidelines of 2006 or by the refinement of 2019.
/// </summary>
internal sealed class WastewaterNitrousOxide(WasteTables tables, UnitLibrary units) : IMethod
{
    private static readonly Citation Of2006 = new("IPCC 2006 Guidelines vol. 5", "equation 6.7");
    private static readonly Citation Of2019 = new("IPCC 2019 Refinement vol. 5", "equations 6.7 and 6.9");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        WastewaterNitrousOxideInputs.Describe(tables, units, Of2006);

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var guideline = Guideline.Find(
            reading,
            WastewaterNitrousOxideInputs.Only2006,
            WastewaterNitrousOxideInputs.Only2019
        );
        return guideline.IsRefinement ? Refined(reading) : Original(reading);
    }

    private MethodResult Refined(InputReading reading)
    {
        var working = new Working();
        var nitrogen = reading.Take("nitrogen");
        var factor = new Defaults(reading, tables.Wastewater2019).TakeOf("ef", "treatment", "nitrous-oxide");
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var mass = Emit(working.Take("N", nitrogen), factor, working, Of2019);
        return working.Result(reading, new GasMass(Gas.NitrousOxide, mass.Amount));
    }

    private MethodResult Original(InputReading reading)
    {
        var working = new Working();
        var nitrogen = new WastewaterNitrogen(reading, tables, units);
        var factor = reading.Take("ef", tables.Wastewater2006.Get("ef"));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var (effluent, plants) = nitrogen.Write(working);
        var sum = Emit(effluent, factor, working, Of2006) + plants;
        working.Write("N2O", sum, "N2O = N2O_effluent + N2O_plants", Of2006);
        return working.Result(reading, new GasMass(Gas.NitrousOxide, sum.Amount));
    }

    private Quantity Emit(Quantity nitrogen, Taken factor, Working working, Citation equation)
    {
        var ef = working.TakeNumber("EF", factor);
        var mass = new Quantity(nitrogen.In(kilogram).Amount * ef * 44m / 28m, kilogram);
        return working.Write("N2O_effluent", mass, "N2O_effluent = N_effluent × EF × 44/28", equation);
    }
}
