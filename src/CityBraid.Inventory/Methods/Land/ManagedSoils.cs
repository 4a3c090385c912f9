using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Nitrous oxide of nitrogen on soils: there, where it settles and where it leaches.</summary>
internal sealed class ManagedSoils(LandTables tables, UnitLibrary units) : IMethod
{
    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } = ManagedSoilsInputs.Describe(tables, units);

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var isRefined = Guideline.Find(reading, ["climate"], []).IsRefinement;
        var table = isRefined ? tables.Soils2019 : tables.Soils2006;
        var equations = new SoilEquations(isRefined);
        var nitrogen = new SoilNitrogen(reading, units);
        var factors = new SoilFactors(reading, table);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        nitrogen.Write(working);
        var sum =
            Direct(nitrogen, factors, working, equations)
            + Settled(nitrogen, factors, working, equations)
            + Leached(nitrogen, factors, working, equations);
        return working.Result(
            reading,
            working.Emit(
                Gas.NitrousOxide,
                sum.ToNitrousOxide(),
                "N2O = (N_direct + N_settled + N_leached) × 44/28",
                equations.Direct
            )
        );
    }

    private Quantity Direct(
        SoilNitrogen nitrogen,
        SoilFactors factors,
        Working working,
        SoilEquations equations
    )
    {
        var applied = nitrogen.Of("F_SN", "F_ON", "F_CR", "F_SOM");
        var flooded = factors.Write("rice_fraction", "f_rice", working);
        var ofFields = applied.Times((1m - flooded) * factors.Write("ef1", "EF1", working));
        var ofRice = applied.Times(flooded * factors.Write("ef1_rice", "EF1_FR", working));
        var ofPasture = nitrogen.Of("F_PRP").Times(factors.Write("ef3", "EF3_PRP", working));
        var ofDrained = factors.Drained(working).In(kilogram);
        return working.Write(
            "N_direct",
            ofFields + ofRice + ofPasture + ofDrained,
            "N_direct = F × ((1 − f_rice) × EF1 + f_rice × EF1_FR) + F_PRP × EF3_PRP + A_OS × EF2, "
                + "F = F_SN + F_ON + F_CR + F_SOM",
            equations.Direct
        );
    }

    private static Quantity Settled(
        SoilNitrogen nitrogen,
        SoilFactors factors,
        Working working,
        SoilEquations equations
    )
    {
        var synthetic = nitrogen.Of("F_SN").Times(factors.Write("frac_gas_synthetic", "Frac_GASF", working));
        var organic = nitrogen.Of("F_ON", "F_PRP");
        var airborne = synthetic + organic.Times(factors.Write("frac_gas_organic", "Frac_GASM", working));
        return working.Write(
            "N_settled",
            airborne.Times(factors.Write("ef4", "EF4", working)),
            "N_settled = (F_SN × Frac_GASF + (F_ON + F_PRP) × Frac_GASM) × EF4",
            equations.Settled
        );
    }

    private static Quantity Leached(
        SoilNitrogen nitrogen,
        SoilFactors factors,
        Working working,
        SoilEquations equations
    )
    {
        var all = nitrogen.Of("F_SN", "F_ON", "F_PRP", "F_CR", "F_SOM");
        var lost = all.Times(factors.Write("frac_leach", "Frac_LEACH", working));
        return working.Write(
            "N_leached",
            lost.Times(factors.Write("ef5", "EF5", working)),
            "N_leached = (F_SN + F_ON + F_PRP + F_CR + F_SOM) × Frac_LEACH × EF5",
            equations.Leached
        );
    }
}
