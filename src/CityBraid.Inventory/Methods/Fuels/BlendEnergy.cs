using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Turns an amount of a blend into the energy of each part, by its own calorific value.</summary>
/// <remarks>Shares are by volume; kilograms and megajoules of a blend are turned into litres first.</remarks>
internal sealed class BlendEnergy(FuelEnergy energies, UnitLibrary units)
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 2", "section 1.4.1.2");

    private readonly Unit kilogram = units.Load("kg");
    private readonly Unit litre = units.Load("l");
    private readonly Unit terajoule = units.Load("TJ");

    /// <summary>
    /// Writes down the energy of every part, in the order of the parts; null when a finding says why there is
    /// none.
    /// </summary>
    public Quantity[]? Write(Mixture mixture, FactorQuestion question, Quantity amount, Working working)
    {
        working.Take("A", amount);
        foreach (var part in mixture.Parts)
        {
            working.Take($"share({part.Label})", part.Share);
        }

        if (Volume(mixture, question, amount, working) is not { } volume)
        {
            return null;
        }

        var symbol = amount.IsIn(FuelDimensions.Volume) ? "A" : "V";
        var found = mixture.Parts.Select(part => Energy(part, question, volume, (symbol, working))).ToArray();
        if (Array.Exists(found, energy => energy is null))
        {
            return null;
        }

        working.Write("E", found.Aggregate((sum, next) => sum! + next!)!, "E = Σ E(part)", Equation);
        return found!;
    }

    /// <summary>
    /// Writes down the mass of a volume or mass; null when a finding says why there is none.
    /// </summary>
    public Quantity? Mass(Mixture mixture, FactorQuestion question, Quantity amount, Working working)
    {
        if (amount.IsIn(FuelDimensions.Mass))
        {
            return working.Write("M", amount.In(kilogram), "M = A", Equation);
        }

        return Density(mixture, question, working) is { } density
            ? working.Write("M", (amount * density).In(kilogram), "M = A × ρ", Equation)
            : null;
    }

    /// <summary>The litres of an amount.</summary>
    private Quantity? Volume(Mixture mixture, FactorQuestion question, Quantity amount, Working working)
    {
        if (amount.IsIn(FuelDimensions.Volume))
        {
            return amount;
        }

        if (amount.IsIn(FuelDimensions.Mass))
        {
            return Density(mixture, question, working) is { } density
                ? working.Write("V", (amount / density).In(litre), "V = A ÷ ρ", Equation)
                : null;
        }

        return PerLitre(mixture, question) is { } energy
            ? working.Write(
                "V",
                Litres(amount, working.Write("e", energy, "e = Σ share × E(part), of one litre", Equation)),
                "V = A ÷ e",
                Equation
            )
            : null;
    }

    private Quantity Litres(Quantity amount, Quantity perLitre) =>
        new(amount.In(terajoule).Amount / perLitre.In(terajoule).Amount, litre);

    /// <summary>The energy of one litre; a finding when it has none.</summary>
    private Quantity? PerLitre(Mixture mixture, FactorQuestion question)
    {
        var parts = mixture
            .Parts.Select(part =>
                energies
                    .Find(part.Reading, part.Asked(question), new Quantity(part.Share.Number, litre))
                    ?.Energy
            )
            .ToArray();
        if (Array.Exists(parts, part => part is null))
        {
            return null;
        }

        var sum = parts.Aggregate((left, right) => left! + right!)!;
        if (sum.Amount > 0m)
        {
            return sum;
        }

        mixture.Reading.Error("inventory.zero-input", mixture.Reading.Input("ncv"), ("value", $"{sum}"));
        return null;
    }

    private Quantity? Density(Mixture mixture, FactorQuestion question, Working working)
    {
        var densities = mixture
            .Parts.Select(part =>
                (
                    part,
                    density: energies.FindDensity(part.Reading, part.Asked(question), new Quantity(1m, litre))
                )
            )
            .ToArray();
        if (Array.Exists(densities, pair => pair.density is null))
        {
            return null;
        }

        var sum = densities
            .Select(pair => pair.part.Share.Value.In(Unit.One) * Taken(pair.part, pair.density!))
            .Aggregate((left, right) => left + right);
        return working.Write("ρ", sum, "ρ = Σ share × ρ(part)", Equation);

        Quantity Taken(MixturePart part, Taken density) => working.Take($"ρ({part.Label})", density);
    }

    private Quantity? Energy(
        MixturePart part,
        FactorQuestion question,
        Quantity volume,
        (string Symbol, Working Working) whole
    )
    {
        var own = volume with { Amount = volume.Amount * part.Share.Number };
        if (energies.Find(part.Reading, part.Asked(question), own) is not { } found)
        {
            return null;
        }

        var equation = $"A(part) = {whole.Symbol} × share";
        whole.Working.Write($"A({part.Label})", own, equation, Equation);
        whole.Working.Add(found.Trace.Skip(1), found.Sources, part.Label);
        return found.Energy;
    }
}
