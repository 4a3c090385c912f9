using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Emissions of burning a fuel: its energy times a factor for each gas.</summary>
internal sealed class FuelCombustion(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private static readonly string[] Selectors = ["fuel", "sector"];

    private readonly FuelEnergy energies = new(factors, units);
    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } = FuelCombustionInputs.Describe(factors, units);

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var fuel = Fuel(reading);
        var question = new FactorQuestion(
            fuel?.Code ?? string.Empty,
            reading.FindChoice("sector") ?? string.Empty,
            InputReading.LastDay(reading.FindYear("year")),
            reading.FindCountry("country"),
            reading.FindText("technology")
        );
        var isBiogenic = fuel?.IsBiogenic ?? reading.FindChoice("carbon") is "biogenic";
        var used = GasFactors(reading, question, isBiogenic);
        var energy = energies.Find(reading, question);
        return reading.HasErrors || energy is null
            ? new MethodResult { Findings = reading.Findings }
            : Burn(energy, used, reading);
    }

    private MethodResult Burn(FuelEnergy.Answer energy, IReadOnlyList<GasFactor> used, InputReading reading)
    {
        var masses = used.Select(factor => new GasMass(
                factor.Gas,
                (energy.Energy * factor.Value).In(kilogram).Amount
            ))
            .ToArray();
        return new MethodResult
        {
            Gases = masses,
            Findings = reading.Findings,
            Factors = [.. energy.Sources, .. used.Select(factor => factor.Source).OfType<Citation>()],
            Trace = [.. energy.Trace, .. used.Zip(masses).SelectMany(pair => Steps(pair.First, pair.Second))],
        };
    }

    private TraceStep[] Steps(GasFactor factor, GasMass mass) =>
        [
            new("EF_" + factor.Gas.Code, factor.Value, Equation: null, factor.Source?.ToString()),
            new(
                factor.Gas.Code,
                new Quantity(mass.Kilograms, kilogram),
                "m = E × EF",
                factor.Equation.ToString()
            ),
        ];

    private Fuel? Fuel(InputReading reading)
    {
        if (reading.FindText("fuel") is not { } name)
        {
            return null;
        }

        if (factors.FindFuel(name) is { } fuel)
        {
            if (reading.IsStated("carbon"))
            {
                reading.Error("inventory.input-unused", ("input", "carbon"), ("because", "fuel"));
            }

            return fuel;
        }

        reading.UnknownChoice("fuel", name, factors.Fuels.Select(one => one.Code));
        return null;
    }

    private List<GasFactor> GasFactors(InputReading reading, FactorQuestion question, bool isBiogenic)
    {
        var library = factors.FindFactors(question).ToDictionary(factor => factor.Gas);
        var used = new List<GasFactor>();
        var open = new List<string>();
        foreach (var (name, gas) in FuelCombustionInputs.Gases(isBiogenic))
        {
            var equation = CombustionEquations.Of(question.Use, gas);
            if (reading.FindQuantity(name) is { } stated)
            {
                used.Add(new GasFactor(gas, stated, Source: null, equation));
            }
            else if (library.TryGetValue(gas, out var factor))
            {
                used.Add(new GasFactor(gas, factor.Value, factor.Source, equation));
                SayWhatIsTaken(reading, question, factor);
            }
            else if (!reading.IsStated(name))
            {
                open.Add(name);
            }
        }

        CheckTechnology(reading, question);
        if (open.Count > 0)
        {
            SayWhatIsMissing(reading, question, open);
        }

        return used;
    }

    /// <summary>Says when a factor stands for technologies that have factors of their own.</summary>
    private void SayWhatIsTaken(InputReading reading, FactorQuestion question, EmissionFactor factor)
    {
        if (question.Technology is null && factors.StandsForTechnologies(factor))
        {
            reading.Inform(
                "inventory.technology-assumed",
                ("gas", factor.Gas.Code),
                ("fuel", question.Fuel),
                ("source", $"{factor.Source}"),
                ("known", string.Join(", ", factors.Technologies(question.Fuel, question.Use)))
            );
        }
    }

    private void SayWhatIsMissing(InputReading reading, FactorQuestion question, List<string> open)
    {
        var unstated = Selectors.Where(name => !reading.IsStated(name)).ToArray();
        if (unstated.Length > 0)
        {
            open.InsertRange(0, unstated);
            open.ForEach(reading.Missing);
        }
        else if (question is { Fuel.Length: > 0, Use.Length: > 0 })
        {
            NoFactor(reading, question, open);
        }
    }

    private void NoFactor(InputReading reading, FactorQuestion question, List<string> open)
    {
        var technologies = factors.Technologies(question.Fuel, question.Use);
        if (technologies.Count > 0 && question.Technology is null)
        {
            reading.Error(
                "inventory.technology-needed",
                ("fuel", question.Fuel),
                ("sector", question.Use),
                ("known", string.Join(", ", technologies))
            );
        }
        else
        {
            reading.Error(
                "inventory.fuel-not-for-use",
                ("fuel", question.Fuel),
                ("sector", question.Use),
                ("inputs", string.Join(", ", open)),
                ("known", string.Join(", ", factors.Uses(question.Fuel)))
            );
        }
    }

    /// <summary>Says when no factor answers to the stated technology, instead of passing over it.</summary>
    private void CheckTechnology(InputReading reading, FactorQuestion question)
    {
        var technologies = factors.Technologies(question.Fuel, question.Use);
        if (question.Technology is { } stated && !technologies.Contains(stated, StringComparer.Ordinal))
        {
            reading.UnknownChoice("technology", stated, technologies);
        }
    }

    private sealed record GasFactor(Gas Gas, Quantity Value, Citation? Source, Citation Equation);
}
