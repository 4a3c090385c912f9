using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Road transport by the distance that vehicles go inside the city, whoever drives them.</summary>
internal sealed class RoadVehicleKilometres(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private readonly VehicleClasses classes = new(factors, units);

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "road-vehicle-kilometres",
            References = ["II.1.1"],
            Tier = 1,
            Equation = "m_gas = Σ D × FI × NCV × EF_gas",
            Source = new Citation(
                "IPCC 2006 Guidelines vol. 2",
                "equations 3.2.1, 3.2.3 and 3.2.6; GPC v1.1, section 7.3.1: geographic method"
            ),
            ActivityInput = VehicleClasses.Name,
            Example = """
                {
                  "vehicles": [
                    {
                      "class": "car",
                      "distance": { "value": 1000000, "unit": "vkm" },
                      "intensity": { "value": 0.08, "unit": "l/vkm" },
                      "fuel": "gasohol-e10",
                      "technology": "oxidation-catalyst"
                    },
                    {
                      "class": "pickup",
                      "distance": { "value": 500000, "unit": "vkm" },
                      "intensity": { "value": 0.1, "unit": "l/vkm" },
                      "fuel": "diesel-b7"
                    }
                  ],
                  "country": "TH",
                  "year": 2019
                }
                """,
            Inputs = Inputs(new VehicleClasses(factors, units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        return classes.Run(reading, Distance, split: null);
    }

    private static VehicleDistance Distance(InputReading row, Working working) =>
        new(working.Take("D", row.Take("distance")), InsideShare: 1m);

    private static MethodParameter[] Inputs(VehicleClasses classes) =>
        classes.Parameters(classes.Distance("distance"));
}
