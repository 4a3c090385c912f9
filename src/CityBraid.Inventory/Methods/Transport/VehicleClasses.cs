using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Burns the fuel of several classes of vehicles, each with its distance, its fuel per distance and its fuel.
/// </summary>
internal sealed class VehicleClasses(FactorLibrary factors, UnitLibrary units)
{
    /// <summary>The input that holds the classes.</summary>
    public const string Name = "vehicles";

    private static readonly Citation FuelEquation = new("IPCC 2006 Guidelines vol. 2", "equation 3.2.6");

    private static readonly Citation SumEquation = new(
        "IPCC 2006 Guidelines vol. 2",
        "equations 3.2.1 and 3.2.3: the sum over classes"
    );

    private readonly Combustion combustion = new(factors, units);
    private readonly FuelInputs fuels = new(factors, units);
    private readonly ParameterForms forms = new(units);
    private readonly Unit kilogram = units.Load("kg");
    private readonly Unit[] amounts = [units.Load("l"), units.Load("kg"), units.Load("MJ")];

    /// <summary>The parameters: the classes, where and when.</summary>
    /// <param name="distances">What tells the distance of a class.</param>
    public MethodParameter[] Parameters(params MethodParameter[] distances) =>
        [
            new()
            {
                Name = Name,
                IsRequired = true,
                Parts =
                [
                    new() { Name = "class" },
                    .. distances,
                    new()
                    {
                        Name = "intensity",
                        Units = [units.Load("l/vkm"), units.Load("kg/vkm"), units.Load("MJ/vkm")],
                        IsRequired = true,
                    },
                    .. fuels.Facts,
                ],
            },
            .. FuelInputs.PlaceAndTime,
        ];

    /// <summary>A distance of all vehicles of a class together.</summary>
    public MethodParameter Distance(string name) => forms.Quantity(name, "vkm") with { IsRequired = true };

    /// <summary>A share inside the city.</summary>
    public MethodParameter Share(string name) => forms.Fraction(name) with { IsRequired = true };

    /// <summary>Burns all classes; the distance of each is read and written down by the method.</summary>
    /// <param name="reading">The input.</param>
    /// <param name="distance">Reads and writes down the distance of a class.</param>
    /// <param name="split">How the gases part at the boundary; null when all of them are inside.</param>
    public MethodResult Run(
        InputReading reading,
        Func<InputReading, Working, VehicleDistance> distance,
        BoundarySplit? split
    )
    {
        var use = FuelInputs.Use(reading, "road");
        var working = new Working();
        var references = new List<ReferenceGases>();
        var gases = new List<GasMass>();
        var rows = reading.FindRows(Name);
        if (rows.Count == 0 && reading.HasRows(Name))
        {
            reading.Missing(Name);
        }

        foreach (var (at, row) in rows.Index())
        {
            var own = new Working();
            var gone = distance(row, own);
            var burnt = own.Add(Burn(row, use, gone.Distance, own));
            gases.AddRange(burnt);
            if (split is not null)
            {
                references.AddRange(split.Write(burnt, gone.InsideShare, kilogram, own));
            }

            working.Add(own.Steps, own.Factors, Label(row, at));
        }

        var sums = GasSums.Write(gases, SumEquation, kilogram, working);
        var result = working.Result(reading, sums);
        return split is null || result.IsRefused
            ? result
            : result with
            {
                References = GasSums.Of(references),
            };
    }

    private Burnt? Burn(InputReading row, FactorQuestion use, Quantity distance, Working working)
    {
        if (working.TakeFound("FI", row.FindQuantity("intensity")) is not { } intensity)
        {
            return combustion.Burn(row, use, amount: null);
        }

        var fuel = distance * intensity;
        var amount = fuel.In(amounts.First(unit => fuel.IsIn(unit.Dimension)));
        return combustion.Burn(row, use, working.Write("A", amount, "A = D × FI", FuelEquation));
    }

    private static string Label(InputReading row, int at) =>
        row.FindText("class") ?? InputReading.Shown(at + 1);
}
