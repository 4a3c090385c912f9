using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Finds the factor of each gas: stated, or of the fuel, its use and its technology.</summary>
internal sealed class GasFactors(FactorLibrary factors)
{
    private static readonly string[] Selectors = ["fuel", "sector"];

    /// <summary>The factors; with one missing, findings that name all that are.</summary>
    public IReadOnlyList<GasFactor> Find(
        InputReading reading,
        FactorQuestion question,
        IEnumerable<(string Name, Gas Gas)> wanted
    )
    {
        var library = factors.FindFactors(question).ToDictionary(factor => factor.Gas);
        var used = new List<GasFactor>();
        var open = new List<string>();
        foreach (var (name, gas) in wanted)
        {
            var equation = CombustionEquations.Of(question.Use, gas);
            if (reading.FindQuantity(name) is { } stated)
            {
                used.Add(
                    new GasFactor(gas, reading.Stated(name, stated, [.. Published(question, gas)]), equation)
                );
            }
            else if (library.TryGetValue(gas, out var factor))
            {
                used.Add(new GasFactor(gas, new Taken(factor.Value, factor.Source), equation));
                SayWhatIsTaken(reading, question, factor);
            }
            else if (!reading.IsStated(name))
            {
                open.Add(name);
            }
        }

        if (open.Count > 0)
        {
            SayWhatIsMissing(reading, question, open);
        }

        return used;
    }

    /// <summary>What is published of a gas: of the fuel, or of any when the fuel has no name.</summary>
    private IEnumerable<(Quantity Value, Citation Source)> Published(FactorQuestion question, Gas gas) =>
        factors.FactorsOf(question.Fuel, gas).Select(factor => (factor.Value, factor.Source));

    /// <summary>Says when no factor answers to the stated technology, instead of passing over it.</summary>
    public void CheckTechnology(InputReading reading, FactorQuestion question)
    {
        var technologies = factors.Technologies(question.Fuel, question.Use);
        if (question.Technology is { } stated && !technologies.Contains(stated, StringComparer.Ordinal))
        {
            reading.UnknownChoice("technology", stated, technologies);
        }
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
        if (question is { Fuel.Length: > 0, Use.Length: > 0 })
        {
            NoFactor(reading, question, open);
            return;
        }

        var unstated = Selectors
            .Intersect(reading.Known, StringComparer.Ordinal)
            .Where(name => !reading.IsStated(name) && !IsGivenByParts(reading, name))
            .ToArray();
        if (unstated.Length > 0)
        {
            open.InsertRange(0, unstated);
            open.ForEach(reading.Missing);
        }
    }

    private static bool IsGivenByParts(InputReading reading, string name) =>
        name == "fuel"
        && reading.Known.Contains("parts", StringComparer.Ordinal)
        && reading.IsStated("parts");

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
                ("inputs", string.Join(", ", open.Select(reading.Path))),
                ("known", string.Join(", ", factors.Uses(question.Fuel)))
            );
        }
    }
}
