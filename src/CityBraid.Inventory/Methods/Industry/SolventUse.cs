using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon dioxide that solvent vapours become in the air.</summary>
internal sealed class SolventUse(UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 1", "box 7.2");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "solvents",
            References = ["IV.2"],
            Tier = 1,
            Equation = "CO2 = NMVOC × C × 44/12",
            Source = Equation,
            ActivityInput = "nmvoc",
            Example = """
                { "nmvoc": { "value": 10, "unit": "t" }, "carbon_fraction": 0.6 }
                """,
            Inputs =
            [
                new ParameterForms(units).Mass("nmvoc").Required(),
                new ParameterForms(units).Fraction("carbon_fraction").Required(),
            ],
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var vapour = reading.Take("nmvoc");
        var carbon = reading.Take("carbon_fraction");
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var mass = working.Take("NMVOC", vapour).In(kilogram).Times(working.TakeNumber("C", carbon));
        return working.Result(
            reading,
            working.Emit(Gas.CarbonDioxide, mass.ToCarbonDioxide(), "CO2 = NMVOC × C × 44/12", Equation)
        );
    }
}
