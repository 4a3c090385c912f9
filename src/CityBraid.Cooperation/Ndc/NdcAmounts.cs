using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Tells numbers in the unit of the tables: kilotonnes of CO2 equivalent under AR5.</summary>
/// <param name="units">The units.</param>
/// <param name="potentials">The warming potentials of the tables: methane of any origin counts 28.</param>
internal sealed class NdcAmounts(UnitLibrary units, GwpSet potentials)
{
    private const decimal TonnesInKilotonne = 1000;

    /// <summary>More than any country; sums of many such numbers still fit a decimal.</summary>
    private const decimal KilotonnesMax = 1_000_000_000_000_000m;

    private static readonly Dictionary<string, Gas> Gases = new(StringComparer.Ordinal)
    {
        ["co2"] = Gas.CarbonDioxide,
        ["ch4"] = Gas.FossilMethane,
        ["n2o"] = Gas.NitrousOxide,
        ["sf6"] = new Gas("SF6"),
        ["nf3"] = new Gas("NF3"),
    };

    private readonly Unit kilogram = units.Load("kg");
    private readonly Unit kilotonne = units.Load("ktCO2e");

    /// <summary>What a measure avoids, in whatever unit of CO2 equivalent.</summary>
    public NdcAmount Effect(decimal value, string? unit) =>
        unit is null ? NdcAmount.Without(NdcGapReason.Missing, "unit")
        : units.Read(unit).Unit is { } known ? Effect(value, known)
        : NdcAmount.Without(NdcGapReason.UnitUnknown, "unit");

    /// <summary>What a measure avoids.</summary>
    public NdcAmount Effect(decimal value, Unit unit) =>
        unit.Dimension == kilotonne.Dimension
            ? Bounded(() => new Quantity(value, unit).In(kilotonne).Amount)
            : NdcAmount.Without(NdcGapReason.UnitOther, "unit");

    /// <summary>What a figure of a table of emissions says: a mass of its gas, or its CO2
    ///   equivalent.</summary>
    public NdcAmount Emission(FieldSet fields)
    {
        if (fields.FindNumber("value") is not { } value)
        {
            return NdcAmount.Without(NdcGapReason.Missing, "value");
        }

        if (units.Read(fields["unit"]).Unit is not { } unit)
        {
            return NdcAmount.Without(NdcGapReason.UnitUnknown, "unit");
        }

        return unit.Dimension == kilotonne.Dimension ? Stated(fields, value, unit)
            : unit.Dimension == kilogram.Dimension ? Weighed(fields["gas"], value, unit)
            : NdcAmount.Without(NdcGapReason.UnitOther, "unit");
    }

    /// <summary>Tonnes of CO2 are the same under every set; others only under that of the tables.</summary>
    private NdcAmount Stated(FieldSet fields, decimal value, Unit unit) =>
        fields["gas"] is "co2" || fields["gwp_set"] is NdcWords.TableGwpSet ? Effect(value, unit)
        : fields["gwp_set"] is null ? NdcAmount.Without(NdcGapReason.Missing, "gwp_set")
        : NdcAmount.Without(NdcGapReason.OtherGwpSet, "gwp_set");

    private NdcAmount Weighed(string? gas, decimal value, Unit unit) =>
        Gases.GetValueOrDefault(gas ?? string.Empty) is { } known
            ? Bounded(() =>
                potentials.Of(new GasMass(known, new Quantity(value, unit).In(kilogram).Amount)).Tonnes
                / TonnesInKilotonne
            )
            : NdcAmount.Without(NdcGapReason.GroupOfGases, "gas");

    private static NdcAmount Bounded(Func<decimal> compute)
    {
        try
        {
            var kilotonnes = compute();
            return Math.Abs(kilotonnes) <= KilotonnesMax
                ? NdcAmount.Of(kilotonnes)
                : NdcAmount.Without(NdcGapReason.OutOfRange, "value");
        }
        catch (OverflowException)
        {
            return NdcAmount.Without(NdcGapReason.OutOfRange, "value");
        }
    }
}
