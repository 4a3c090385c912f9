using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon that mangroves take into wood, roots and mud: a removal, and negative.</summary>
/// <remarks>Growth and the mud's intake are in no table at hand: both must be stated.</remarks>
internal sealed class Mangroves(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Supplement = "IPCC 2013 Wetlands Supplement";
    private static readonly Citation Growth = new("IPCC 2006 Guidelines vol. 4", "equations 2.9 and 2.10");
    private static readonly Citation Losses = new("IPCC 2006 Guidelines vol. 4", "equation 2.7: no losses");
    private static readonly Citation Soil = new(Supplement, "chapter 4: soil carbon of mangroves");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "mangroves",
            References = ["V.2"],
            Tier = 1,
            Equation = "CO2 = −(A × G_w × (1 + R) × CF − L + A × S) × 44/12",
            Source = Growth,
            ActivityInput = "area",
            Example = """
                {
                  "area": { "value": 10, "unit": "ha" },
                  "growth": { "value": 9, "unit": "t/ha" },
                  "climate": "tropical-wet",
                  "soil_carbon": { "value": 1.5, "unit": "t/ha" }
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
        var (area, growth) = (reading.Take("area"), reading.Take("growth"));
        reading.RejectBoth("ratio", "climate");
        if (!reading.IsStated("ratio"))
        {
            reading.Require("climate");
        }

        var ratio = reading.Take("ratio", table.Find("ratio", "mangroves", reading.FindChoice("climate")));
        var carbon = reading.Take("carbon_fraction", table.Get("carbon_fraction", "mangroves"));
        var (mud, lost) = (reading.Take("soil_carbon"), reading.Take("loss", NoLoss(units)));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var land = working.Take("A", area);
        var wood = (land * working.Take("G_w", growth)).OfOneYear(kilogram);
        var whole = wood.Times(1m + working.TakeNumber("R", ratio));
        var gain = whole.Times(working.TakeNumber("CF", carbon));
        working.Write("ΔC_G", gain, "ΔC_G = A × G_w × (1 + R) × CF", Growth);
        var loss = working.Take("L", lost).In(kilogram);
        var sunk = (land * working.Take("S", mud)).OfOneYear(kilogram);
        working.Write("ΔC_S", sunk, "ΔC_S = A × S", Soil);
        var removed = working.Write("ΔC", gain - loss + sunk, "ΔC = ΔC_G − L + ΔC_S", Growth);
        return working.Result(
            reading,
            working.Emit(Gas.CarbonDioxide, removed.Times(-1m).ToCarbonDioxide(), "CO2 = −ΔC × 44/12", Growth)
        );
    }

    private static Coefficient NoLoss(UnitLibrary units) =>
        Coefficient.Of(new Quantity(0m, units.Load("t")), Losses);

    private static MethodParameter[] Inputs(
        CoefficientTable table,
        ParameterForms forms,
        UnitLibrary units
    ) =>
        [
            forms.Quantity("area", "ha").Required(),
            forms.YearlyPerArea("growth").Required().UpTo(1_000m),
            ParameterForms.Word("climate", table.Conditions("ratio", "mangroves")),
            forms.Ratio("ratio").Else("of the climate", new Citation(Supplement, "table 4.5")),
            forms.Fraction("carbon_fraction", table.Get("carbon_fraction", "mangroves")),
            forms.YearlyPerArea("soil_carbon").Required().UpTo(1_000m),
            forms.Quantity("loss", "t", NoLoss(units)),
        ];
}
