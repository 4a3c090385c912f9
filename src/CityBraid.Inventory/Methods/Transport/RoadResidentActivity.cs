using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Road transport by what the residents' vehicles drive, wherever they drive it.</summary>
internal sealed class RoadResidentActivity(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private static readonly Citation Rule = new("GPC v1.1", "section 7.3.1: resident activity method");
    private static readonly BoundarySplit Split = new("II.1.1", "II.1.3");

    private readonly VehicleClasses classes = new(factors, units);
    private readonly Unit vehicleKilometre = units.Load("vkm");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "road-resident-activity",
            References = Split.References,
            Tier = 1,
            Equation = "m_gas = Σ D × FI × NCV × EF_gas, D = N × d",
            Source = Rule,
            ActivityInput = VehicleClasses.Name,
            Example = """
                {
                  "vehicles": [
                    {
                      "class": "motorcycle",
                      "count": 50000,
                      "annual_distance": { "value": 6000, "unit": "km" },
                      "inside_share": 0.85,
                      "intensity": { "value": 0.025, "unit": "l/vkm" },
                      "fuel": "gasohol-e10",
                      "technology": "uncontrolled"
                    }
                  ],
                  "country": "TH"
                }
                """,
            Inputs = Inputs(new VehicleClasses(factors, units), new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        return classes.Run(reading, Distance, Split);
    }

    private VehicleDistance Distance(InputReading row, Working working)
    {
        var count = working.Take("N", row.Take("count"));
        var distance = (count * working.Take("d", row.Take("annual_distance"))).In(vehicleKilometre);
        working.Write("D", distance, "D = N × d", Rule);
        return new VehicleDistance(distance, working.TakeNumber("s", row.Take("inside_share")));
    }

    private static MethodParameter[] Inputs(VehicleClasses classes, ParameterForms forms) =>
        classes.Parameters(
            forms.Plain("count", "vehicle") with
            {
                IsRequired = true,
            },
            forms.Quantity("annual_distance", "km") with
            {
                IsRequired = true,
                Max = 10_000_000m,
            },
            classes.Share("inside_share")
        );
}
