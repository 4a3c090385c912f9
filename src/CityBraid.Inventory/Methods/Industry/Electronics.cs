using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Fluorinated gases of making chips, screens and solar cells, by the area of substrate.</summary>
internal sealed class Electronics(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Solar = "photovoltaics";
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 3", "equation 6.1");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "electronics",
            References = ["IV.2"],
            Tier = 1,
            Equation = "FC = EF × C_d × C_u × C_PV",
            Source = Equation,
            ActivityInput = "capacity",
            Example = """
                {
                  "capacity": { "value": 1000, "unit": "m2" },
                  "utilisation": 0.8,
                  "product": "flat-panels"
                }
                """,
            Inputs = Inputs(table, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var (capacity, use) = (reading.Take("capacity"), reading.Take("utilisation"));
        var product = reading.FindChoice("product");
        var isSolar = product is Solar;
        var share = isSolar ? reading.Take("with_gases") : null;
        if (!isSolar && reading.IsStated("with_gases"))
        {
            reading.Inform("inventory.input-unused", ("input", "with_gases"), ("because", "product"));
        }

        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var area = working.Take("C_d", capacity).Times(working.TakeNumber("C_u", use));
        area = area.Times(share is null ? 1m : working.TakeNumber("C_PV", share));
        var equation = share is null ? "EF × C_d × C_u" : "EF × C_d × C_u × C_PV";
        return working.Result(
            reading,
            [
                .. table
                    .Conditions("ef", product)
                    .Select(gas =>
                    {
                        var found = table.Get("ef", product!, gas);
                        var factor = working.Take($"EF_{gas}", new Taken(found.Value, found.Source));
                        var mass = (area * factor).In(kilogram);
                        return working.Emit(new Gas(gas), mass, $"{gas} = {equation}", Equation);
                    }),
            ]
        );
    }

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Quantity("capacity", "m2").Required(),
            forms.Fraction("utilisation").Required(),
            ParameterForms
                .Word("product", table.Materials("ef").Where(product => IsElectronics(table, product)))
                .Required(),
            forms.Fraction("with_gases"),
        ];

    private static bool IsElectronics(CoefficientTable table, string product) =>
        table.Find("ef", product, "CF4") is not null;
}
