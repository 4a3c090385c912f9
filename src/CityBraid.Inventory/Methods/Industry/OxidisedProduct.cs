using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon dioxide of a fossil product part of which oxidises while it is used.</summary>
internal sealed class OxidisedProduct(CoefficientTable table, UnitLibrary units, Citation equation)
{
    private const string Mixed = "mixed";
    private static readonly Citation Energy = new("IPCC 2006 Guidelines vol. 2", "section 1.4.1.2");

    private readonly Unit kilogram = units.Load("kg");
    private readonly Unit terajoule = units.Load("TJ");

    public MethodDescription Describe(string product) =>
        new()
        {
            Name = product,
            References = ["IV.2"],
            Tier = 1,
            Equation = "CO2 = E × CC × ODU × 44/12, E = M × NCV",
            Source = equation,
            ActivityInput = "amount",
            Example = """
                { "amount": { "value": 100, "unit": "t" } }
                """,
            Inputs = Inputs(product, new ParameterForms(units)),
        };

    public MethodResult Run(MethodInput input, MethodDescription description)
    {
        ArgumentNullException.ThrowIfNull(input);
        var product = description.Name;
        var reading = new InputReading(input, description);
        var working = new Working();
        reading.RejectBoth("odu", "kind");
        var kind = reading.FindChoice("kind") ?? Mixed;
        var amount = reading.Take("amount");
        var calorific = reading.Take("ncv", table.Get("ncv", product));
        var carbon = reading.Take("cc", table.Get("cc", product));
        var oxidised = reading.Take("odu", table.Find("odu", product, kind));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var energy = NetEnergy(amount, calorific, working);
        var mass = (energy * working.Take("CC", carbon)).In(kilogram);
        var lost = mass.Times(working.TakeNumber("ODU", oxidised)).ToCarbonDioxide();
        return working.Result(
            reading,
            working.Emit(Gas.CarbonDioxide, lost, "CO2 = E × CC × ODU × 44/12", equation)
        );
    }

    private Quantity NetEnergy(Taken amount, Taken calorific, Working working)
    {
        if (amount.Value.IsIn(terajoule.Dimension))
        {
            return working.Take("E", amount).In(terajoule);
        }

        var energy = working.Take("M", amount) * working.Take("NCV", calorific);
        return working.Write("E", energy.In(terajoule), "E = M × NCV", Energy);
    }

    private MethodParameter[] Inputs(string product, ParameterForms forms) =>
        [
            forms.Mass("amount").Required() with
            {
                Units = [units.Load("t"), terajoule],
            },
            forms.Quantity("ncv", "TJ/Gg", table.Get("ncv", product)).UpTo(100_000m),
            forms.Quantity("cc", "kg/GJ", table.Get("cc", product)).UpTo(100_000m),
            ParameterForms
                .Word("kind", table.Conditions("odu", product))
                .Else(Mixed, table.Get("odu", product, Mixed).Source),
            forms.Fraction("odu").Else("of the kind", table.Get("odu", product, Mixed).Source),
        ];
}
