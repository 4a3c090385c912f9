using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Emissions of heat, steam or cooling taken from a network: energy times the network's factor.
/// </summary>
/// <remarks>
/// Every network burns its own mixture: there is no default, the supplier's factor is asked for.
/// </remarks>
internal sealed class GridHeat(UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("GPC v1.1", "chapter 6: grid-supplied energy");

    private readonly Unit tonne = units.Load("tCO2e");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "grid-heat",
            References = [.. Enumerable.Range(1, 6).Select(subsector => $"I.{subsector}.2")],
            Tier = 1,
            Equation = "E = A × EF",
            Source = Equation,
            ActivityInput = "energy",
            Example = """
                {
                  "energy": { "value": 1000, "unit": "GJ" },
                  "carrier": "cooling",
                  "ef": { "value": 0.05, "unit": "tCO2e/GJ" }
                }
                """,
            Inputs =
            [
                new()
                {
                    Name = "energy",
                    Units = [units.Load("GJ")],
                    IsRequired = true,
                },
                ParameterForms.Word("carrier", "heat", "steam", "cooling") with
                {
                    IsRequired = true,
                },
                new()
                {
                    Name = "ef",
                    Units = [units.Load("kgCO2e/GJ")],
                    IsRequired = true,
                    IsFactor = true,
                },
            ],
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var carrier = reading.FindChoice("carrier");
        var energy = working.Take("A", reading.Take("energy"));
        var factor = working.Take($"EF_{carrier}", reading.Take("ef"));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var emission = working.Write("E", (energy * factor).In(tonne), Description.Equation, Equation);
        return working.Result(reading) with { Reported = new ReportedCo2e(emission.Amount) };
    }
}
