using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What waste consists of: fractions of its wet mass by material.</summary>
internal sealed class Composition
{
    private Composition(IReadOnlyList<(string Material, Taken Fraction)> parts) => Parts = parts;

    /// <summary>The materials stated, with their fractions.</summary>
    public IReadOnlyList<(string Material, Taken Fraction)> Parts { get; }

    /// <summary>The fraction that is not stated.</summary>
    public decimal Rest => 1m - Parts.Sum(part => part.Fraction.Value.In(Unit.One).Amount);

    /// <summary>The parameter that asks for it.</summary>
    public static MethodParameter Parameter(ParameterForms forms, IEnumerable<string> materials) =>
        new() { Name = "composition", Parts = [.. materials.Select(material => forms.Fraction(material))] };

    /// <summary>
    /// The composition stated; null when none is or it cannot be right. More than the whole is an error; what is
    /// not stated is taken to hold no carbon, with a warning.
    /// </summary>
    public static Composition? Find(InputReading reading)
    {
        if (reading.FindMap("composition") is not { } map)
        {
            return null;
        }

        var parts = new List<(string Material, Taken Fraction)>();
        foreach (var material in map.Known)
        {
            if (map.FindQuantity(material) is { } fraction)
            {
                parts.Add((material, new Taken(fraction, Source: null)));
            }
        }

        var composition = new Composition(parts);
        if (composition.Rest < 0m)
        {
            reading.Error(
                "inventory.composition-over-whole",
                ("input", "composition"),
                ("sum", Shown(1m - composition.Rest))
            );
            return null;
        }

        if (composition.Rest > 0m && !reading.HasErrors)
        {
            reading.Warn(
                "inventory.composition-rest",
                ("input", "composition"),
                ("rest", Shown(composition.Rest))
            );
        }

        return composition;
    }

    /// <summary>Writes down what is not stated and taken to hold no carbon.</summary>
    public void WriteRest(Working working, Citation source)
    {
        if (Rest > 0m)
        {
            working.Write("WF_rest", Rest, "WF_rest = 1 − Σ WF, taken to hold no carbon", source);
        }
    }

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
