using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Finds both the mass and the energy of a fuel or blend, stated by mass or volume.</summary>
internal sealed class FuelWeighing(FactorLibrary factors, UnitLibrary units)
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 2", "section 1.4.1.2");

    private readonly FuelEnergy energies = new(factors, units);
    private readonly BlendEnergy blends = new(new FuelEnergy(factors, units), units);
    private readonly Unit kilogram = units.Load("kg");

    /// <summary>The mass and energy, written down; null when a finding says why there are none.</summary>
    public WeighedFuel? Weigh(InputReading reading, FactorQuestion use, Working working)
    {
        var amount = reading.FindQuantity("amount");
        return Mixture.Find(reading, factors, use.Day) is { } mixture
            ? OfBlend(mixture, use, amount, working)
            : OfFuel(reading, use, amount, working);
    }

    private WeighedFuel? OfBlend(Mixture mixture, FactorQuestion use, Quantity? amount, Working working)
    {
        if (
            amount is null
            || mixture.IsUnknown
            || blends.Write(mixture, use, amount, working) is not { } parts
        )
        {
            return null;
        }

        return blends.Mass(mixture, use, amount, working) is { } mass
            ? new WeighedFuel(mass, parts.Aggregate((sum, next) => sum + next))
            : null;
    }

    private WeighedFuel? OfFuel(InputReading reading, FactorQuestion use, Quantity? amount, Working working)
    {
        var name = reading.FindText("fuel");
        var fuel = name is null ? null : factors.FindFuel(name);
        if (name is not null && fuel is null)
        {
            factors.SayUnknown(reading, name, use.Day);
        }

        var question = use with { Fuel = fuel?.Code ?? string.Empty };
        if (energies.Find(reading, question, amount) is not { } energy || amount is null)
        {
            return null;
        }

        working.Add(energy.Trace, energy.Sources);
        return Mass(reading, question, (amount, energy), working) is { } mass
            ? new WeighedFuel(mass, energy.Energy)
            : null;
    }

    /// <summary>The mass: stated, or of the volume and the one density.</summary>
    private Quantity? Mass(
        InputReading reading,
        FactorQuestion question,
        (Quantity Stated, FuelEnergy.Answer Energy) amount,
        Working working
    )
    {
        if (amount.Stated.IsIn(FuelDimensions.Mass))
        {
            return working.Write("M", amount.Stated.In(kilogram), "M = A", Equation);
        }

        if (amount.Energy.Trace.FirstOrDefault(step => step.Symbol == "M") is { } written)
        {
            return written.Value;
        }

        return energies.FindDensity(reading, question, amount.Stated) is { } density
            ? working.Write(
                "M",
                (amount.Stated * working.Take("ρ", density)).In(kilogram),
                "M = A × ρ",
                Equation
            )
            : null;
    }
}
