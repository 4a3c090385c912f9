using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Aircraft: fuel loaded, or fuel of take-offs and landings and of cruise, split between flights within the
/// city and flights that leave it.
/// </summary>
/// <remarks>
/// Flights that take off and land inside the city are scope 1. Of flights that leave it, the part that serves
/// the city is scope 3; an airport serves more than one city.
/// </remarks>
internal sealed class Aviation(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private const string Guidelines = "IPCC 2006 Guidelines vol. 2";
    private static readonly Citation LandingFuel = new(Guidelines, "equation 3.6.4");
    private static readonly Citation WholeFuel = new(Guidelines, "equation 3.6.5");
    private static readonly Citation Rule = new("GPC v1.1", "section 7.6");
    private static readonly BoundarySplit Split = new("II.4.1", "II.4.3");
    private static readonly string[] OfMovements = ["landings", "landing_fuel", "cruise_fuel"];

    private readonly JourneyFuel journeys = new(factors, units);
    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "aviation",
            References = Split.References,
            Tier = 1,
            Equation = "m_gas = A × NCV × EF_gas, A = (N × f_LTO + F_cruise) × c, split by s",
            Source = new Citation(Guidelines, "equations 3.6.1, 3.6.4 and 3.6.5; GPC v1.1, section 7.6"),
            ActivityInput = "amount",
            Example = """
                {
                  "fuel": "jet-kerosene",
                  "amount": { "value": 1000, "unit": "t" },
                  "city_share": 0.6,
                  "inside_share": 0.01
                }
                """,
            Inputs = Inputs(factors, units),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var share = reading.Take("city_share");
        var fuel = Fuel(reading, working);
        var own = fuel is null ? null : OfCity(fuel, share, working);
        return journeys.Split(reading, ("aviation", own, Split), working);
    }

    private static Quantity OfCity(Quantity fuel, Taken share, Working working)
    {
        var own = fuel with { Amount = fuel.Amount * working.TakeNumber("c", share) };
        return working.Write("A", own, "A = A_all × c", Rule);
    }

    /// <summary>
    /// The fuel loaded: stated, or of take-offs and landings and of cruise; null after an error.
    /// </summary>
    private Quantity? Fuel(InputReading reading, Working working)
    {
        Array.ForEach(OfMovements, name => reading.RejectBoth("amount", name));
        if (!Array.Exists(OfMovements, reading.IsStated))
        {
            reading.Require("amount");
            return working.TakeFound("A_all", reading.FindQuantity("amount"));
        }

        var count = working.TakeNumber("N", reading.Take("landings"));
        var each = working.Take("f_LTO", reading.Take("landing_fuel")).In(kilogram);
        var cruise = working.Take("F_cruise", reading.Take("cruise_fuel"));
        var landing = each with { Amount = each.Amount * count };
        working.Write("F_LTO", landing, "F_LTO = N × f_LTO", LandingFuel);
        return working.Write("A_all", landing + cruise, "A_all = F_LTO + F_cruise", WholeFuel);
    }

    private static MethodParameter[] Inputs(FactorLibrary factors, UnitLibrary units)
    {
        var (fuels, forms) = (new FuelInputs(factors, units), new ParameterForms(units));
        return
        [
            fuels.Amount with
            {
                Default = "landings × landing_fuel + cruise_fuel",
                Source = WholeFuel,
            },
            ParameterForms.Count("landings"),
            forms.Mass("landing_fuel"),
            forms.Mass("cruise_fuel"),
            forms.Fraction("city_share") with
            {
                IsRequired = true,
            },
            new JourneyFuel(factors, units).InsideShare,
            .. fuels.Facts,
            .. FuelInputs.PlaceAndTime,
        ];
    }
}
