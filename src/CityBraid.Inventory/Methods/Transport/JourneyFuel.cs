using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The fuel of journeys: stated, or of their distance and the fuel per distance.</summary>
internal sealed class JourneyFuel(FactorLibrary factors, UnitLibrary units)
{
    private static readonly Citation Rule = new("GPC v1.1", "chapter 7: fuel of the distance travelled");
    private static readonly string[] OfDistance = ["distance", "intensity"];

    private readonly Combustion combustion = new(factors, units);
    private readonly ParameterForms forms = new(units);
    private readonly FuelInputs fuels = new(factors, units);
    private readonly Unit kilogram = units.Load("kg");
    private readonly Unit[] amounts = [units.Load("l"), units.Load("kg"), units.Load("MJ")];

    /// <summary>The parameters of a method that splits journeys at the boundary.</summary>
    public MethodParameter[] Parameters =>
        [
            fuels.Amount with
            {
                Default = "distance × intensity",
                Source = Rule,
            },
            forms.Quantity("distance", "km"),
            new()
            {
                Name = "intensity",
                Units = [units.Load("l/km"), units.Load("kg/km"), units.Load("MJ/km")],
            },
            InsideShare,
            .. fuels.Facts,
            .. FuelInputs.PlaceAndTime,
        ];

    /// <summary>The share of the fuel that is burnt inside the city.</summary>
    public MethodParameter InsideShare => forms.Fraction("inside_share") with { IsRequired = true };

    /// <summary>The amount, written down; null when it is not known, which is a finding.</summary>
    public Quantity? Amount(InputReading reading, Working working)
    {
        Array.ForEach(OfDistance, name => reading.RejectBoth("amount", name));
        if (!Array.Exists(OfDistance, reading.IsStated))
        {
            reading.Require("amount");
            return working.TakeFound("A", reading.FindQuantity("amount"));
        }

        reading.Require(OfDistance);
        var distance = working.TakeFound("D", reading.FindQuantity("distance"));
        var intensity = working.TakeFound("FI", reading.FindQuantity("intensity"));
        if (distance is null || intensity is null)
        {
            return null;
        }

        var fuel = distance * intensity;
        var amount = fuel.In(amounts.First(unit => fuel.IsIn(unit.Dimension)));
        return working.Write("A", amount, "A = D × FI", Rule);
    }

    /// <summary>Burns the fuel and splits its gases at the boundary.</summary>
    public MethodResult Run(InputReading reading, string use, BoundarySplit split)
    {
        var working = new Working();
        return Split(reading, (use, Amount(reading, working), split), working);
    }

    /// <summary>Burns an amount that is written down and splits its gases.</summary>
    public MethodResult Split(
        InputReading reading,
        (string Use, Quantity? Amount, BoundarySplit Split) journeys,
        Working working
    )
    {
        var share = reading.Take("inside_share");
        var burnt = combustion.Burn(reading, FuelInputs.Use(reading, journeys.Use), journeys.Amount);
        var gases = working.Add(burnt);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var inside = working.TakeNumber("s", share);
        var references = journeys.Split.Write(gases, inside, kilogram, working);
        return working.Result(reading, gases) with { References = references };
    }
}
