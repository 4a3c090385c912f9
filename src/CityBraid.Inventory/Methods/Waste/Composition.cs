using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What waste consists of: fractions of its wet mass by material.</summary>
internal sealed class Composition
{
    private readonly IReadOnlyList<(string Material, decimal Fraction)> parts;
    private readonly decimal rest;

    private Composition(IReadOnlyList<(string Material, decimal Fraction)> parts)
    {
        this.parts = parts;
        rest = 1m - parts.Sum(part => part.Fraction);
    }

    /// <summary>The parameter that asks for it.</summary>
    public static MethodParameter Parameter(ParameterForms forms, IEnumerable<string> materials) =>
        new()
        {
            Name = "composition",
            Parts = [.. materials.Select(material => forms.Fraction(material))],
            IsMap = true,
        };

    /// <summary>
    /// The composition stated; null when none is or it cannot be right. More than the whole is an error; what
    /// is not stated is taken to hold no carbon, with a warning.
    /// </summary>
    public static Composition? Find(InputReading reading)
    {
        if (reading.FindMap("composition") is not { } map)
        {
            return null;
        }

        var composition = new Composition([
            .. map.Known.Where(map.IsStated).Select(material => (material, map.Take(material).Number)),
        ]);
        if (composition.rest < 0m)
        {
            var sum = Shown(1m - composition.rest);
            reading.Error("inventory.composition-over-whole", ("input", "composition"), ("sum", sum));
        }
        else if (composition.rest > 0m && !reading.HasErrors)
        {
            var left = Shown(composition.rest);
            reading.Warn("inventory.composition-rest", ("input", "composition"), ("rest", left));
        }

        return composition;
    }

    /// <summary>Writes down the fractions, and the one that is not stated.</summary>
    public void Write(Working working, Citation equation)
    {
        foreach (var (material, fraction) in parts)
        {
            working.Take($"WF_{material}", new Quantity(fraction, Unit.One));
        }

        if (rest > 0m)
        {
            working.Write("WF_rest", rest, "WF_rest = 1 − Σ WF, taken to hold no carbon", equation);
        }
    }

    /// <summary>Writes down and sums what the materials hold, each by its fraction.</summary>
    /// <param name="working">The calculation.</param>
    /// <param name="symbols">The symbol of each factor that a material brings: <c>dm</c>, <c>CF</c>.</param>
    /// <param name="factors">The factors of a material in the order of the symbols.</param>
    /// <param name="result">The symbol of the sum with its equation.</param>
    public decimal Sum(
        Working working,
        string[] symbols,
        Func<string, IEnumerable<Coefficient>> factors,
        (string Symbol, Citation Equation) result
    )
    {
        var sum = 0m;
        foreach (var (material, fraction) in parts)
        {
            sum += factors(material)
                .Zip(symbols)
                .Aggregate(fraction, (product, pair) => product * Take(working, pair.First, pair.Second));
        }

        var equation = $"{result.Symbol} = Σ WF × {string.Join(" × ", symbols)}";
        return working.Write(result.Symbol, sum, equation, result.Equation);
    }

    private static decimal Take(Working working, Coefficient factor, string symbol) =>
        working.TakeNumber($"{symbol}_{factor.Material}", new Taken(factor.Value, factor.Source));

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
