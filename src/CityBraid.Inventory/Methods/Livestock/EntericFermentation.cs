using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Methane of digestion: animals times a factor of their kind and region.</summary>
internal sealed class EntericFermentation(LandTables tables, UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 4", "equation 10.19");
    private static readonly Citation Refined = new("IPCC 2019 Refinement vol. 4", "equation 10.19");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "enteric-fermentation",
            References = ["V.1"],
            Tier = 1,
            Equation = "CH4 = N × EF",
            Source = Equation,
            ActivityInput = "heads",
            Example = """
                { "heads": 1000, "animal": "dairy-cattle", "region": "asia" }
                """,
            Inputs = Inputs(tables, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var guideline = Guideline.Find(reading, [], ["productivity"]);
        var heads = reading.Take("heads");
        var animal = reading.FindChoice("animal");
        var region = new LivestockRegion(reading, tables.Regions);
        var productivity = reading.FindChoice("productivity");
        if (!reading.IsStated("ef"))
        {
            reading.Require("animal");
            region.Require(reading);
        }

        var table = guideline.IsRefinement ? tables.Enteric2019 : tables.Enteric2006;
        var factor = reading.Take("ef", region.Find(table, "ef", animal, productivity));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var methane = (working.Take("N", heads) * working.Take("EF", factor)).In(kilogram);
        var equation = guideline.IsRefinement ? Refined : Equation;
        return working.Result(reading, working.Emit(Gas.BiogenicMethane, methane, "CH4 = N × EF", equation));
    }

    private static MethodParameter[] Inputs(LandTables tables, ParameterForms forms)
    {
        var (older, newer) = (tables.Enteric2006, tables.Enteric2019);
        var regions = newer.Conditions("ef").Where(name => !name.Contains(' ', StringComparison.Ordinal));
        return
        [
            Guideline.Parameter,
            forms.Plain("heads", "head").Required(),
            ParameterForms.Word("animal", older.Materials("ef").Union(newer.Materials("ef"))),
            .. LivestockRegion.Parameters(
                older.Conditions("ef").Union(regions, StringComparer.Ordinal).Except(Productivities)
            ),
            ParameterForms.Word("productivity", Productivities),
            forms
                .Quantity("ef", "kg/head")
                .UpTo(100_000m)
                .Else(
                    "of the animal and region",
                    new Citation("IPCC 2006 Guidelines vol. 4", "tables 10.10 and 10.11")
                ),
        ];
    }

    private static string[] Productivities => ["high", "low"];
}
