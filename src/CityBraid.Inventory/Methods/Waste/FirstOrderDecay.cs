using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Methane of a landfill year by year: what is buried decays from the year after.</summary>
/// <remarks>
/// The convention of national inventories. Credits count from the year of deposit by a tool of their own; the
/// two are never mixed. The gases of the result are the sum over its years.
/// </remarks>
internal sealed class FirstOrderDecay(CoefficientTable table, UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 5", "equation 3.1");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } = FirstOrderDecayInputs.Describe(table, units, Equation);

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var landfill = new LandfillReading(reading, table, units).Find();
        var oxidation = reading.Take("oxidation", table.Get("oxidation", condition: "uncovered"));
        var recovery = new YearlyRecovery(reading, units);
        if (landfill is null || reading.HasErrors)
        {
            return working.Result(reading);
        }

        var carbon = landfill.Decays();
        var generated = landfill.Generated(carbon);
        new LandfillWorking(landfill, working, kilogram).Write(carbon, generated);
        var ox = working.TakeNumber("OX", oxidation);
        var years = new List<YearGases>();
        foreach (var (at, mass) in generated.Index())
        {
            var recovered = recovery.Of(landfill.First + at, mass, working, Equation);
            years.Add(Emit(landfill.First + at, (mass - recovered) * (1m - ox), working));
        }

        var sum = years.Sum(year => year.Gases[0].Kilograms);
        if (generated.All(mass => mass == 0m) && landfill.Streams.Any(HasCarbon))
        {
            reading.Warn("inventory.nothing-decays-yet", reading.Input("until"));
        }

        var result = working.Result(reading, new GasMass(Gas.BiogenicMethane, sum));
        return result.IsRefused ? result : result with { Years = years };
    }

    private static bool HasCarbon(LandfillStream stream) =>
        stream.DegradableCarbon.Amount > 0m && stream.LaidDown.Any(mass => mass > 0m);

    private YearGases Emit(int year, decimal kilograms, Working working)
    {
        var symbol = $"CH4({InputReading.Shown(year)})";
        var mass = new Quantity(kilograms, kilogram);
        working.Write(symbol, mass, "CH4 = (CH4_gen − R) × (1 − OX)", Equation);
        return new YearGases(year, [new GasMass(Gas.BiogenicMethane, kilograms)]);
    }
}
