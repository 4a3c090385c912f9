using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon that a city's trees take from the air while they grow: a removal, and negative.</summary>
/// <remarks>
/// Crowns are tier 2a and single trees tier 2b; tier 1 assumes that nothing changes. Trees of up to 20 years
/// lose nothing; in an older stand losses equal growth and nothing is left.
/// </remarks>
internal sealed class UrbanTrees(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Growing = "growing";
    private const string Mature = "mature";

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "urban-trees",
            References = ["V.2"],
            Tier = 2,
            Equation = "CO2 = −(ΔC_G − ΔC_L) × 44/12, ΔC_G = A × CRW or N × C",
            Source = new Citation("IPCC 2006 Guidelines vol. 4", "equations 8.2 and 8.3"),
            ActivityInput = "crown_area",
            Example = """
                { "crown_area": { "value": 100, "unit": "rai" }, "age": "growing" }
                """,
            Inputs = Inputs(table, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var isRefined = Guideline.Find(reading, ["trees", "species"], []).IsRefinement;
        var volume = isRefined ? "IPCC 2019 Refinement vol. 4" : "IPCC 2006 Guidelines vol. 4";
        var age = reading.FindChoice("age");
        var gain = reading.IsStated("trees")
            ? OfTrees(reading, working)
            : OfCrowns(reading, working, isRefined);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var lost = gain.Times(age is Mature ? 1m : 0m);
        var equation = new Citation(volume, "equation 8.1");
        working.Write("ΔC_L", lost, age is Mature ? "ΔC_L = ΔC_G" : "ΔC_L = 0", equation);
        return working.Result(
            reading,
            working.Emit(
                Gas.CarbonDioxide,
                (lost - gain).ToCarbonDioxide(),
                "CO2 = −(ΔC_G − ΔC_L) × 44/12",
                equation
            )
        );
    }

    private Quantity OfCrowns(InputReading reading, Working working, bool isRefined)
    {
        var volume = isRefined ? "IPCC 2019 Refinement vol. 4" : "IPCC 2006 Guidelines vol. 4";
        var area = reading.Take("crown_area");
        var growth = reading.Take("growth", table.Get("growth", "crown", isRefined ? "2019" : "2006"));
        var gain = (working.Take("A", area) * working.Take("CRW", growth)).OfOneYear(kilogram);
        return working.Write("ΔC_G", gain, "ΔC_G = A × CRW", new Citation(volume, "equation 8.2"));
    }

    private Quantity OfTrees(InputReading reading, Working working)
    {
        reading.RejectBoth("trees", "crown_area");
        reading.RejectBoth("trees", "growth");
        var trees = reading.Take("trees");
        var species = reading.FindChoice("species");
        if (!reading.IsStated("growth_tree"))
        {
            reading.Require("species");
        }

        var growth = reading.Take("growth_tree", table.Find("growth_tree", species, "2006"));
        var each = working.Take("C", growth).In(kilogram);
        var gain = each.Times(working.TakeNumber("N", trees));
        return working.Write(
            "ΔC_G",
            gain,
            "ΔC_G = N × C",
            new Citation("IPCC 2006 Guidelines vol. 4", "equation 8.3")
        );
    }

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            Guideline.Parameter,
            forms.Quantity("crown_area", "ha"),
            forms.YearlyPerArea("growth", table.Get("growth", "crown", "2006")).UpTo(1_000m),
            forms.Ratio("trees").UpTo(1_000_000_000_000m) with
            {
                Units = [Unit.One],
            },
            ParameterForms.Word("species", table.Materials("growth_tree")),
            forms
                .Quantity("growth_tree", "t")
                .UpTo(1_000m)
                .Else("of the species", new Citation("IPCC 2006 Guidelines vol. 4", "table 8.2")),
            ParameterForms.Word("age", Growing, Mature).Required(),
        ];
}
