using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Nitrous oxide of manure in one system, there and where its gases settle.</summary>
internal sealed class ManureNitrousOxide(LandTables tables, UnitLibrary units) : IMethod
{
    private const string Volume = "IPCC 2006 Guidelines vol. 4";
    private static readonly Citation Direct = new(Volume, "equation 10.25");
    private static readonly Citation Lost = new(Volume, "equation 10.26");
    private static readonly Citation Indirect = new(Volume, "equation 10.27");
    private static readonly Citation Excreted = new(Volume, "equation 10.30");
    private static readonly Citation WholeHerd = new(Volume, "equation 10.25: all of the manure stated");

    private readonly CoefficientTable table = tables.ManureNitrogen;
    private readonly Unit kilogram = units.Load("kg");
    private readonly Quantity year = new(365m, units.Load("d"));

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "manure-nitrous-oxide",
            References = ["V.1"],
            Tier = 1,
            Equation = "N2O = N × Nex × MS × (EF3 + Frac_gas × EF4) × 44/28",
            Source = Direct,
            ActivityInput = "heads",
            Example = """
                {
                  "heads": 1000,
                  "animal": "swine",
                  "region": "asia",
                  "typical_mass": { "value": 28, "unit": "kg/head" },
                  "system": "solid-storage"
                }
                """,
            Inputs = Inputs(tables.ManureNitrogen, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var (heads, mass) = (reading.Take("heads"), reading.Take("typical_mass"));
        var (animal, system) = (reading.FindChoice("animal"), reading.FindChoice("system"));
        var region = new LivestockRegion(reading, tables.Regions);
        RequireSelectors(reading, region);
        var rate = reading.Take("n_rate", region.Find(table, "n_rate", animal));
        var share = reading.Take("share", Whole);
        var direct = reading.Take("ef3", table.Find("ef3", condition: system));
        var gas = reading.Take("frac_gas", table.Find("frac_gas", animal, system));
        var settled = reading.Take("ef4", table.Get("ef4"));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var herd = working.Take("N", heads) * working.Take("TAM", mass);
        var excreted = (herd * working.Take("N_rate", rate) * year).In(kilogram);
        working.Write("Nex", excreted, "Nex = N × TAM × N_rate × 365 d", Excreted);
        var stored = excreted.Times(working.TakeNumber("MS", share));
        var here = stored.Times(working.TakeNumber("EF3", direct)).ToNitrousOxide();
        working.Write("N2O_direct", here, "N2O_direct = Nex × MS × EF3 × 44/28", Direct);
        var airborne = stored.Times(working.TakeNumber("Frac_gas", gas));
        working.Write("N_gas", airborne, "N_gas = Nex × MS × Frac_gas", Lost);
        var later = airborne.Times(working.TakeNumber("EF4", settled)).ToNitrousOxide();
        working.Write("N2O_indirect", later, "N2O_indirect = N_gas × EF4 × 44/28", Indirect);
        return working.Result(
            reading,
            working.Emit(Gas.NitrousOxide, here + later, "N2O = N2O_direct + N2O_indirect", Direct)
        );
    }

    private static void RequireSelectors(InputReading reading, LivestockRegion region)
    {
        if (!reading.IsStated("n_rate"))
        {
            region.Require(reading);
        }

        if (!reading.IsStated("n_rate") || !reading.IsStated("frac_gas"))
        {
            reading.Require("animal");
        }

        if (!reading.IsStated("ef3") || !reading.IsStated("frac_gas"))
        {
            reading.Require("system");
        }
    }

    private static Coefficient Whole => Coefficient.Of(new Quantity(1m, Unit.One), WholeHerd);

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Plain("heads", "head").Required(),
            forms.Quantity("typical_mass", "kg/head").Required().UpTo(100_000m),
            ParameterForms.Word("animal", table.Materials("n_rate")),
            .. LivestockRegion.Parameters(table.Conditions("n_rate")),
            ParameterForms.Word("system", table.Conditions("ef3")),
            forms
                .Quantity("n_rate", "kg/t/d")
                .UpTo(1_000m)
                .Else("of the animal and region", new(Volume, "table 10.19")),
            forms.Fraction("share", Whole),
            forms.Fraction("ef3").Else("of the system", new Citation(Volume, "table 10.21")),
            forms.Fraction("frac_gas").Else("of the animal and system", new(Volume, "table 10.22")),
            forms.Fraction("ef4", table.Get("ef4")),
        ];
}
