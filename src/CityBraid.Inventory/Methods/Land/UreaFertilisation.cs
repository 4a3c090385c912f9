using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon dioxide of urea spread on fields; its nitrogen is the soils' matter.</summary>
internal sealed class UreaFertilisation(CoefficientTable table, UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 4", "equation 11.13");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "urea",
            References = ["V.3"],
            Tier = 1,
            Equation = "CO2 = M × EF × 44/12",
            Source = Equation,
            ActivityInput = "mass",
            Example = """
                { "mass": { "value": 100, "unit": "t" } }
                """,
            Inputs =
            [
                new ParameterForms(units).Mass("mass").Required(),
                new ParameterForms(units).Fraction("ef", table.Get("ef", "urea")),
            ],
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var mass = reading.Take("mass");
        var factor = reading.Take("ef", table.Get("ef", "urea"));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var carbon = working.Take("M", mass).In(kilogram).Times(working.TakeNumber("EF", factor));
        return working.Result(
            reading,
            working.Emit(Gas.CarbonDioxide, carbon.ToCarbonDioxide(), "CO2 = M × EF × 44/12", Equation)
        );
    }
}
