using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Methane of stored manure: by animal, region and temperature (2006), or by the volatile solids of the
/// animals and a factor of the system (2019).
/// </summary>
internal sealed class ManureMethane(LandTables tables, UnitLibrary units) : IMethod
{
    private const decimal Coldest = 10m;
    private const decimal Hottest = 28m;
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 4", "equation 10.22");
    private static readonly Citation Refined = new("IPCC 2019 Refinement vol. 4", "equation 10.22");
    private static readonly Citation Solids = new("IPCC 2019 Refinement vol. 4", "equation 10.22A");
    private static readonly string[] Only2006 = ["ef", "animal", "region", "temperature"];
    private static readonly string[] Only2019 = ["vs_rate", "typical_mass", "share", "ef_vs"];

    private readonly Unit kilogram = units.Load("kg");
    private readonly Unit degree = units.Load("degC");
    private readonly Quantity year = new(365m, units.Load("d"));

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "manure-methane",
            References = ["V.1"],
            Tier = 1,
            Equation = "CH4 = N × EF",
            Source = Equation,
            ActivityInput = "heads",
            Example = """
                {
                  "heads": 1000,
                  "animal": "swine",
                  "region": "asia",
                  "temperature": { "value": 27, "unit": "degC" }
                }
                """,
            Inputs = Inputs(tables, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        return Guideline.Find(reading, Only2006, Only2019).IsRefinement
            ? OfSolids(reading)
            : OfHeads(reading);
    }

    private MethodResult OfHeads(InputReading reading)
    {
        var working = new Working();
        var heads = reading.Take("heads");
        var animal = reading.FindChoice("animal");
        var region = new LivestockRegion(reading, tables.Regions);
        var warmth = reading.FindQuantity("temperature");
        var found = warmth is null
            ? region.Find(tables.ManureMethane, "ef", animal)
            : Warm(region, animal, warmth);
        if (!reading.IsStated("ef") && found is null)
        {
            reading.Require("animal", "temperature");
            region.Require(reading);
        }

        var factor = reading.Take("ef", found);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var herd = working.Take("N", heads);
        working.TakeFound("T", reading.IsStated("ef") ? null : warmth);
        var methane = (herd * working.Take("EF", factor)).In(kilogram);
        return working.Result(reading, working.Emit(Gas.BiogenicMethane, methane, "CH4 = N × EF", Equation));
    }

    private MethodResult OfSolids(InputReading reading)
    {
        var working = new Working();
        var heads = reading.Take("heads");
        var (rate, mass) = (reading.Take("vs_rate"), reading.Take("typical_mass"));
        var (share, factor) = (reading.Take("share"), reading.Take("ef_vs"));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var herd = working.Take("N", heads) * working.Take("TAM", mass);
        var solids = (herd * working.Take("VS_rate", rate) * year).In(kilogram);
        working.Write("VS", solids, "VS = N × TAM × VS_rate × 365 d", Solids);
        var treated = solids.Times(working.TakeNumber("AWMS", share));
        var methane = (treated * working.Take("EF", factor)).In(kilogram);
        return working.Result(
            reading,
            working.Emit(Gas.BiogenicMethane, methane, "CH4 = VS × AWMS × EF", Refined)
        );
    }

    /// <summary>The factor of a whole degree (table 10.14), or of a climate (table 10.15).</summary>
    private Coefficient? Warm(LivestockRegion region, string? animal, Quantity warmth)
    {
        var degrees = Math.Round(warmth.In(degree).Amount, MidpointRounding.AwayFromZero);
        var whole = Math.Clamp(degrees, Coldest, Hottest).ToString(CultureInfo.InvariantCulture);
        var climate = warmth.In(degree).Amount switch
        {
            < 15m => "cool",
            <= 25m => "temperate",
            _ => "warm",
        };
        return region.Find(tables.ManureMethane, "ef", animal, whole)
            ?? region.Find(tables.ManureMethane, "ef", animal, climate)
            ?? region.Find(tables.ManureMethane, "ef", animal);
    }

    private static MethodParameter[] Inputs(LandTables tables, ParameterForms forms)
    {
        var table = tables.ManureMethane;
        var regions = table.Conditions("ef").Select(name => name.Split(' ')[0]);
        var source = new Citation("IPCC 2006 Guidelines vol. 4", "tables 10.14 to 10.16");
        return
        [
            Guideline.Parameter,
            forms.Plain("heads", "head").Required(),
            ParameterForms.Word("animal", table.Materials("ef")),
            .. LivestockRegion.Parameters(regions.Distinct(StringComparer.Ordinal)),
            forms.Temperature("temperature"),
            forms
                .Quantity("ef", "kg/head")
                .UpTo(100_000m)
                .Else("of the animal, region and temperature", source),
            forms.Quantity("vs_rate", "kg/t/d").UpTo(1_000m),
            forms.Quantity("typical_mass", "kg/head").UpTo(100_000m),
            forms.Fraction("share"),
            forms.Quantity("ef_vs", "g/kg").UpTo(1_000m),
        ];
    }
}
