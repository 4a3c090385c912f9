using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Burns one fuel: its energy times a factor for each gas.</summary>
internal sealed class FuelBurning(FactorLibrary factors, UnitLibrary units)
{
    private readonly GasFactors gases = new(factors);
    private readonly FuelEnergy energies = new(factors, units);
    private readonly Unit kilogram = units.Load("kg");

    /// <summary>The gases of an amount; null when a finding says why there are none.</summary>
    public Burnt? Burn(InputReading reading, FactorQuestion use, Quantity? amount)
    {
        var fuel = Fuel(reading, use.Day);
        var question = use with { Fuel = fuel?.Code ?? string.Empty };
        var isBiogenic = fuel?.IsBiogenic ?? reading.FindChoice("carbon") is "biogenic";
        var used = gases.Find(reading, question, CombustionGases.Of(isBiogenic));
        gases.CheckTechnology(reading, question);
        var energy = energies.Find(reading, question, amount);
        return reading.HasErrors || energy is null ? null : Burn(energy, used);
    }

    private Burnt Burn(FuelEnergy.Answer energy, IReadOnlyList<GasFactor> used)
    {
        var masses = used.Select(factor => new GasMass(
                factor.Gas,
                (energy.Energy * factor.Value).In(kilogram).Amount
            ))
            .ToArray();
        return new Burnt(
            masses,
            [.. energy.Trace, .. used.Zip(masses).SelectMany(pair => Steps(pair.First, pair.Second))],
            [.. energy.Sources, .. used.Select(factor => factor.Taken.Source).OfType<Citation>()]
        );
    }

    private TraceStep[] Steps(GasFactor factor, GasMass mass) =>
        [
            new("EF_" + factor.Gas.Code, factor.Value, Equation: null, factor.Taken.Cited),
            new(
                factor.Gas.Code,
                new Quantity(mass.Kilograms, kilogram),
                "m = E × EF",
                factor.Equation.ToString()
            ),
        ];

    private Fuel? Fuel(InputReading reading, DateOnly day)
    {
        if (reading.FindText("fuel") is not { } name)
        {
            return null;
        }

        if (factors.FindFuel(name) is { } fuel)
        {
            if (reading.IsStated("carbon"))
            {
                reading.Error(
                    "inventory.input-unused",
                    reading.Input("carbon"),
                    ("because", reading.Path("fuel"))
                );
            }

            return fuel;
        }

        factors.SayUnknown(reading, name, day);
        return null;
    }
}
