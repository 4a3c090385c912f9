using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Sulphur dioxide, nitrogen oxides and fine dust of burning a fuel or blend.</summary>
/// <remarks>
/// Sulphur dioxide follows from the sulphur in the fuel; the other two depend on the engine or furnace, and
/// their factors are asked for unless one is published here. They are no greenhouse gases: no CO2e.
/// </remarks>
internal sealed class FuelAirPollutants(FactorLibrary factors, CoefficientTable table, UnitLibrary units)
    : IMethod
{
    private static readonly Citation Sulphur = new(
        "CityBraid",
        "docs/inventory/fuel-air-pollutants.md: balance of sulphur, 64 g of SO2 from 32 g of S"
    );
    private static readonly Citation OfActivity = new(
        "EMEP/EEA air pollutant emission inventory guidebook 2019",
        "part B, chapter 1.A: tier 1, activity rate × emission factor"
    );

    private readonly FuelWeighing fuels = new(factors, units);
    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "fuel-air-pollutants",
            References = [],
            Tier = 1,
            Equation = "SO2 = 2 × S × M × (1 − r), NOx = E × EF_NOx, PM2.5 = E × EF_PM2.5",
            Source = OfActivity,
            ActivityInput = "amount",
            Example = """
                {
                  "fuel": "diesel",
                  "amount": { "value": 1000, "unit": "l" },
                  "country": "TH",
                  "sulphur": { "value": 50, "unit": "mg/kg" },
                  "sulphur_retention": 0,
                  "ef_nox": { "value": 800, "unit": "kg/TJ" },
                  "ef_pm25": { "value": 1.5, "unit": "g/kg" }
                }
                """,
            Inputs = Inputs(new FuelInputs(factors, units), new ParameterForms(units), units),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var use = FuelInputs.Use(reading, reading.FindText("sector"));
        var sulphur = reading.Take("sulphur");
        var retention = reading.Take("sulphur_retention");
        var fuel = reading.FindText("fuel") is { } name ? factors.FindFuel(name)?.Code : null;
        var nitrogen = reading.Take("ef_nox", table.Find("ef_nox", fuel, use.Use));
        var dust = reading.Take("ef_pm25", table.Find("ef_pm25", fuel, use.Use));
        var weighed = fuels.Weigh(reading, use, working);
        if (reading.HasErrors || weighed is null)
        {
            return working.Result(reading);
        }

        PollutantMass[] pollutants =
        [
            OfSulphur(weighed.Mass, sulphur, retention, working),
            OfFactor("NOx", weighed, nitrogen, working),
            OfFactor("PM2.5", weighed, dust, working),
        ];
        return working.Result(reading) with { Pollutants = pollutants };
    }

    private static PollutantMass OfSulphur(Quantity mass, Taken sulphur, Taken retention, Working working)
    {
        var share = working.TakeNumber("S", sulphur);
        var kept = working.TakeNumber("r", retention);
        var dioxide = mass with { Amount = 2m * share * mass.Amount * (1m - kept) };
        working.Write("SO2", dioxide, "SO2 = 2 × S × M × (1 − r)", Sulphur);
        return new PollutantMass("SO2", dioxide.Amount);
    }

    /// <summary>Per energy or per mass of fuel, as the factor is stated.</summary>
    private PollutantMass OfFactor(string pollutant, WeighedFuel fuel, Taken factor, Working working)
    {
        var value = working.Take($"EF_{pollutant}", factor);
        var isPerMass = value.IsIn(Dimension.None);
        var mass = isPerMass
            ? fuel.Mass with
            {
                Amount = fuel.Mass.Amount * value.In(Unit.One).Amount,
            }
            : (fuel.Energy * value).In(kilogram);
        var symbol = isPerMass ? "M" : "E";
        working.Write(pollutant, mass, $"{pollutant} = {symbol} × EF_{pollutant}", OfActivity);
        return new PollutantMass(pollutant, mass.Amount);
    }

    private static MethodParameter[] Inputs(FuelInputs fuels, ParameterForms forms, UnitLibrary units) =>
        [
            fuels.Amount with
            {
                Units = [units.Load("kg"), units.Load("l")],
                IsRequired = true,
            },
            new() { Name = "sector" },
            fuels.Fuel with
            {
                Choices = [.. fuels.Names],
            },
            OfNoGas(fuels.Parts),
            fuels.CalorificValue,
            fuels.Density,
            .. FuelInputs.PlaceAndTime,
            forms.Fraction("sulphur") with
            {
                IsRequired = true,
            },
            forms.Fraction("sulphur_retention") with
            {
                IsRequired = true,
            },
            Factor("ef_nox", units),
            Factor("ef_pm25", units),
        ];

    /// <summary>The parts of a blend without the factor of a gas, which has no use here.</summary>
    private static MethodParameter OfNoGas(MethodParameter parts) =>
        parts with
        {
            Parts = [.. parts.Parts.Where(part => part.Name != "ef_co2")],
        };

    private static MethodParameter Factor(string name, UnitLibrary units) =>
        new()
        {
            Name = name,
            Units = [units.Load("kg/TJ"), units.Load("g/kg")],
            IsFactor = true,
        };
}
