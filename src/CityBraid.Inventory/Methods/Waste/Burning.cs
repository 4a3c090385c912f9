using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The gases of burnt waste, in a furnace as in the open.</summary>
/// <remarks>
/// Carbon dioxide of fossil carbon counts, that of biomass is a memo item. Methane takes the origin of the
/// carbon burnt, in the same shares.
/// </remarks>
internal sealed class Burning(UnitLibrary units)
{
    private static readonly Citation CarbonDioxide = new("IPCC 2006 Guidelines vol. 5", "equation 5.1");
    private static readonly Citation Methane = new("IPCC 2006 Guidelines vol. 5", "equation 5.4");
    private static readonly Citation NitrousOxide = new("IPCC 2006 Guidelines vol. 5", "equation 5.5");

    private readonly Unit kilogram = units.Load("kg");

    /// <summary>Writes down fossil and biogenic carbon dioxide.</summary>
    public GasMass[] OfCarbon(Quantity mass, BurntWaste waste, decimal oxidation, Working working)
    {
        var wet = mass.In(kilogram).Amount;
        var biogenic = waste.Carbon - waste.FossilCarbon;
        return
        [
            Gases(Gas.CarbonDioxide, wet * waste.FossilCarbon * oxidation * 44m / 12m, "C_fossil"),
            Gases(Gas.BiogenicCarbonDioxide, wet * biogenic * oxidation * 44m / 12m, "(C − C_fossil)"),
        ];

        GasMass Gases(Gas gas, decimal kilograms, string carbon) =>
            Write(working, gas, kilograms, ($"{gas} = SW × {carbon} × OF × 44/12", CarbonDioxide));
    }

    /// <summary>Writes down methane, by the origin of the carbon.</summary>
    public GasMass[] OfMethane(Quantity mass, Taken factor, BurntWaste waste, Working working)
    {
        var all = (mass * working.Take("EF_CH4", factor)).In(kilogram);
        working.Write("CH4", all, "CH4 = SW × EF_CH4", Methane);
        var fossil = all.Amount * waste.FossilShare;
        return
        [
            Write(working, Gas.FossilMethane, fossil, ("CH4-fossil = CH4 × C_fossil ÷ C", Methane)),
            Write(
                working,
                Gas.BiogenicMethane,
                all.Amount - fossil,
                ("CH4-biogenic = CH4 − CH4-fossil", Methane)
            ),
        ];
    }

    /// <summary>Writes down nitrous oxide of a mass, wet or dry as its factor is stated.</summary>
    public GasMass OfNitrogen(Quantity mass, Taken factor, string equation, Working working)
    {
        var nitrous = (mass * working.Take("EF_N2O", factor)).In(kilogram).Amount;
        return Write(working, Gas.NitrousOxide, nitrous, (equation, NitrousOxide));
    }

    private GasMass Write(
        Working working,
        Gas gas,
        decimal kilograms,
        (string Text, Citation Source) equation
    )
    {
        working.Write(gas.Code, new Quantity(kilograms, kilogram), equation.Text, equation.Source);
        return new GasMass(gas, kilograms);
    }
}
