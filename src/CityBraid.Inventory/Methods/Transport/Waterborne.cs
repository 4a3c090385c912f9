using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Ships and boats, split at the city's boundary.</summary>
internal sealed class Waterborne(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private static readonly BoundarySplit Split = new("II.3.1", "II.3.3");

    private readonly JourneyFuel journeys = new(factors, units);

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "waterborne",
            References = Split.References,
            Tier = 1,
            Equation = "m_gas = A × NCV × EF_gas, split by s",
            Source = new Citation("IPCC 2006 Guidelines vol. 2", "equation 3.5.1; GPC v1.1, section 7.5"),
            ActivityInput = "amount",
            Example = """
                {
                  "fuel": "diesel",
                  "amount": { "value": 1000, "unit": "l" },
                  "inside_share": 0.4,
                  "country": "TH"
                }
                """,
            Inputs = new JourneyFuel(factors, units).Parameters,
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return journeys.Run(new InputReading(input, Description), "waterborne", Split);
    }
}
