using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon dioxide of lime spread on fields.</summary>
internal sealed class Liming(CoefficientTable table, UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 4", "equation 11.12");
    private static readonly string[] Amounts = ["limestone", "dolomite"];

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "liming",
            References = ["V.3"],
            Tier = 1,
            Equation = "CO2 = (M_limestone × EF_limestone + M_dolomite × EF_dolomite) × 44/12",
            Source = Equation,
            ActivityInput = "limestone",
            Example = """
                { "limestone": { "value": 100, "unit": "t" }, "dolomite": { "value": 50, "unit": "t" } }
                """,
            Inputs = Inputs(table, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var spread = Array.FindAll(Amounts, reading.IsStated);
        if (spread.Length == 0)
        {
            reading.Require(Amounts);
        }

        var taken = Array.ConvertAll(
            spread,
            rock => (Mass: reading.Take(rock), Carbon: reading.Take("ef_" + rock, table.Get("ef", rock)))
        );
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var carbon = new Quantity(0m, kilogram);
        foreach (var (rock, value) in spread.Zip(taken))
        {
            var mass = working.Take("M_" + rock, value.Mass).In(kilogram);
            carbon += mass.Times(working.TakeNumber("EF_" + rock, value.Carbon));
        }

        var equation =
            $"CO2 = ({string.Join(" + ", spread.Select(rock => $"M_{rock} × EF_{rock}"))}) × 44/12";
        return working.Result(
            reading,
            working.Emit(Gas.CarbonDioxide, carbon.ToCarbonDioxide(), equation, Equation)
        );
    }

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            .. Amounts.Select(forms.Mass),
            .. Amounts.Select(rock => forms.Fraction("ef_" + rock, table.Get("ef", rock))),
        ];
}
