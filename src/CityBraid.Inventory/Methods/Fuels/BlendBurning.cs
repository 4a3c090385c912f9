using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Burns a blend: carbon dioxide of each part by its own energy and carbon, methane and nitrous oxide of the
/// whole energy by the engine.
/// </summary>
/// <remarks>
/// Methane takes the origin of the part whose energy it comes with; the carbon dioxide of a biogenic part is
/// a memo item.
/// </remarks>
internal sealed class BlendBurning(FactorLibrary factors, UnitLibrary units)
{
    private static readonly Citation Equation = new(
        "IPCC 2006 Guidelines vol. 2",
        "section 2.3.3.4: carbon dioxide of biomass is an information item"
    );

    private readonly GasFactors gases = new(factors);
    private readonly BlendEnergy energies = new(new FuelEnergy(factors, units), units);
    private readonly Unit kilogram = units.Load("kg");
    private readonly Unit terajoule = units.Load("TJ");

    /// <summary>The gases of an amount; null when a finding says why there are none.</summary>
    public Burnt? Burn(Mixture mixture, FactorQuestion use, Quantity? amount)
    {
        var reading = mixture.Reading;
        var question = use with { Fuel = mixture.BurntAs?.Code ?? string.Empty };
        var carbon = mixture.Parts.Select(part => Carbon(part, use)).ToArray();
        var engine = gases.Find(
            reading,
            question,
            CombustionGases.OfEngine(mixture.BurntAs is { IsBiogenic: true })
        );
        gases.CheckTechnology(reading, question);
        var working = new Working();
        var energy =
            amount is null || mixture.IsUnknown ? null : energies.Write(mixture, use, amount, working);
        if (reading.HasErrors || energy is null)
        {
            return null;
        }

        SayWhoseEngine(reading, question);
        var burnt = mixture.Parts.Zip(energy, carbon).ToArray();
        GasMass[] masses = [.. OfCarbon(burnt, working), .. OfEngine(burnt, engine, working)];
        return new Burnt(masses, working.Steps, working.Factors);
    }

    /// <summary>The factor of a part's carbon; of a part that is unknown nothing is asked.</summary>
    private GasFactor? Carbon(MixturePart part, FactorQuestion use) =>
        part.Fuel is null
            ? null
            : gases
                .Find(
                    part.Reading,
                    part.Asked(use),
                    [("ef_co2", CombustionGases.CarbonDioxide(part.IsBiogenic))]
                )
                .SingleOrDefault();

    private static void SayWhoseEngine(InputReading reading, FactorQuestion question)
    {
        if (!reading.IsStated("ef_ch4") || !reading.IsStated("ef_n2o"))
        {
            reading.Inform("inventory.blend-burnt-as", ("fuel", question.Fuel));
        }
    }

    private IEnumerable<GasMass> OfCarbon(
        (MixturePart Part, Quantity Energy, GasFactor? Factor)[] burnt,
        Working working
    )
    {
        foreach (var (part, _, factor) in burnt)
        {
            working.Take($"EF_{factor!.Gas}({part.Label})", factor.Taken);
        }

        return burnt
            .GroupBy(one => one.Factor!.Gas)
            .Select(group =>
                Write(
                    working,
                    group.Key,
                    group.Sum(one => (one.Energy * one.Factor!.Value).In(kilogram).Amount),
                    (
                        "m = Σ E(part) × EF(part)",
                        group.Key.IsMemoItem ? Equation : group.First().Factor!.Equation
                    )
                )
            );
    }

    private IEnumerable<GasMass> OfEngine(
        (MixturePart Part, Quantity Energy, GasFactor? Factor)[] burnt,
        IReadOnlyList<GasFactor> engine,
        Working working
    )
    {
        var (methane, nitrous) = (engine[0], engine[1]);
        working.Take("EF_CH4", methane.Taken);
        foreach (var origin in burnt.GroupBy(one => one.Part.IsBiogenic))
        {
            var gas = CombustionGases.Methane(origin.Key);
            var energy = Sum(origin.Select(one => one.Energy));
            var text = origin.Key ? "m = EF_CH4 × Σ E(biogenic part)" : "m = EF_CH4 × Σ E(fossil part)";
            yield return Write(working, gas, Mass(energy, methane), (text, methane.Equation));
        }

        working.Take("EF_N2O", nitrous.Taken);
        var whole = Sum(burnt.Select(one => one.Energy));
        yield return Write(working, nitrous.Gas, Mass(whole, nitrous), ("m = E × EF_N2O", nitrous.Equation));
    }

    private Quantity Sum(IEnumerable<Quantity> energies) =>
        energies.Aggregate(new Quantity(0m, terajoule), (sum, next) => sum + next);

    private decimal Mass(Quantity energy, GasFactor factor) => (energy * factor.Value).In(kilogram).Amount;

    private GasMass Write(
        Working working,
        Gas gas,
        decimal kilograms,
        (string Text, Citation Source) equation
    )
    {
        working.Write(gas.Code, new Quantity(kilograms, kilogram), equation.Text, equation.Source);
        return new GasMass(gas, kilograms);
    }
}
