using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What can be wrong with the values of an input, each as its finding.</summary>
internal static class InputProblems
{
    /// <summary>Says when two values are stated of which only one can be used.</summary>
    public static void RejectBoth(this InputReading reading, string name, string other)
    {
        if (reading.IsStated(name) && reading.IsStated(other))
        {
            reading.Error(
                "inventory.inputs-exclude-each-other",
                reading.Input(name),
                ("other", reading.Path(other))
            );
        }
    }

    /// <summary>Says when more is taken out than there is.</summary>
    public static void RejectMore(this InputReading reading, string name, Quantity removed, Quantity held)
    {
        if (removed.IsBeyond(held))
        {
            reading.Error(
                "inventory.more-removed-than-held",
                reading.Input(name),
                ("removed", $"{removed}"),
                ("held", $"{held}")
            );
        }
    }

    /// <summary>Names those that are missing though nothing else can stand for them.</summary>
    public static void Require(this InputReading reading, params string[] names) =>
        Array.ForEach(Array.FindAll(names, name => !reading.IsStated(name)), reading.Missing);

    /// <summary>Says that a value is missing, with its unit and default or the words it may be.</summary>
    public static void Missing(this InputReading reading, string name)
    {
        var parameter = reading.Parameter(name);
        if (parameter.Units.Count == 0 && parameter.Parts.Count == 0)
        {
            reading.Error("inventory.missing-word", reading.Input(name), Known(parameter.Choices));
        }
        else if (parameter.Default is { } taken)
        {
            reading.Error(
                "inventory.missing-default",
                reading.Input(name),
                ("unit", Wanted(parameter)),
                ("default", taken),
                ("source", $"{parameter.Source}")
            );
        }
        else
        {
            reading.Error("inventory.missing-input", reading.Input(name), ("unit", Wanted(parameter)));
        }
    }

    /// <summary>Says that a value is of another kind than is asked for.</summary>
    public static void WrongKind(this InputReading reading, string name, MethodValue value) =>
        reading.Error(
            "inventory.wrong-kind",
            reading.Input(name),
            ("value", $"{value}"),
            ("unit", Wanted(reading.Parameter(name)))
        );

    /// <summary>Says that a word is none of those that may be chosen.</summary>
    public static void UnknownChoice(
        this InputReading reading,
        string name,
        string value,
        IEnumerable<string> choices
    ) => reading.Error("inventory.unknown-choice", reading.Input(name), ("value", value), Known(choices));

    /// <summary>Whether a quantity of the same kind is more; exact, however large the two are.</summary>
    public static bool IsBeyond(this Quantity quantity, Quantity max)
    {
        if (!quantity.IsIn(max.Unit.Dimension))
        {
            return false;
        }

        var size = Rational.Of(quantity.Amount) * quantity.Unit.Size;
        var sizeMax = Rational.Of(max.Amount) * max.Unit.Size;
        return size.Numerator * sizeMax.Denominator > sizeMax.Numerator * size.Denominator;
    }

    private static (string Name, string Value) Known(IEnumerable<string> choices) =>
        ("known", string.Join(", ", choices));

    private static string Wanted(MethodParameter parameter)
    {
        var parts = string.Join(", ", parameter.Parts.Select(part => part.Name));
        return parts.Length == 0 ? parameter.UnitText : $"{parameter.UnitText} {{ {parts} }}".Trim();
    }
}
