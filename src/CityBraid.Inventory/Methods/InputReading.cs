using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Reads one input against what a method asks for, and gathers everything that is wrong.</summary>
internal sealed class InputReading
{
    private readonly MethodInput input;
    private readonly MethodDescription method;
    private readonly List<Finding> findings = [];

    public InputReading(MethodInput input, MethodDescription method)
    {
        this.input = input;
        this.method = method;
        var known = method.Inputs.Select(parameter => parameter.Name).ToArray();
        foreach (var name in input.Names.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Error("inventory.unknown-input", ("input", name), ("known", string.Join(", ", known)));
        }

        foreach (var parameter in method.Inputs.Where(parameter => parameter.IsRequired))
        {
            if (input.Find(parameter.Name) is null)
            {
                Missing(parameter.Name);
            }
        }
    }

    public IReadOnlyList<Finding> Findings => findings;

    public bool HasErrors => findings.Exists(finding => finding.IsError);

    /// <summary>Whether the input states a value of this name, be it right or wrong.</summary>
    public bool IsStated(string name) => input.Find(name) is not null;

    /// <summary>The quantity of a name, if it is one of the right kind and not negative.</summary>
    public Quantity? FindQuantity(string name)
    {
        if (input.Find(name) is not { } value)
        {
            return null;
        }

        var parameter = Parameter(name);
        if (value.Quantity is not { } quantity || !parameter.Units.Any(unit => quantity.IsIn(unit.Dimension)))
        {
            Error(
                "inventory.wrong-kind",
                ("input", name),
                ("value", $"{value}"),
                ("unit", parameter.UnitText)
            );
            return null;
        }

        if (quantity.Amount < 0m)
        {
            Error("inventory.negative-input", ("input", name), ("value", $"{value}"));
            return null;
        }

        return quantity;
    }

    /// <summary>The text of a name, if it is one of those allowed; lower case.</summary>
    public string? FindChoice(string name)
    {
        var text = FindText(name);
        var choices = Parameter(name).Choices;
        if (text is null || choices.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        UnknownChoice(name, text, choices);
        return null;
    }

    /// <summary>The text of a name, whatever it says; lower case.</summary>
    public string? FindText(string name)
    {
        if (input.Find(name) is not { } value)
        {
            return null;
        }

        if (value.Text is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text.Trim().ToLowerInvariant();
        }

        UnknownChoice(name, $"{value}", Parameter(name).Choices);
        return null;
    }

    /// <summary>The country of a name, if it has the form of one; upper case.</summary>
    public string? FindCountry(string name)
    {
        if (input.Find(name) is not { } value)
        {
            return null;
        }

        var country = value.Text?.Trim().ToUpperInvariant();
        if (Place.IsCountryCode(country))
        {
            return country;
        }

        Error("inventory.not-a-country", ("input", name), ("value", $"{value}"));
        return null;
    }

    /// <summary>The year of a name, Gregorian; a Buddhist year is read as one.</summary>
    public int? FindYear(string name)
    {
        if (input.Find(name) is not { } value)
        {
            return null;
        }

        if (CalendarYear.Find($"{value}") is { } year)
        {
            return year.Number;
        }

        Error("inventory.not-a-year", ("input", name), ("value", $"{value}"));
        return null;
    }

    /// <summary>Says that a value is missing, with its unit and default or the words it may be.</summary>
    public void Missing(string name)
    {
        var parameter = Parameter(name);
        if (parameter.Units.Count == 0)
        {
            Error("inventory.missing-word", ("input", name), ("known", string.Join(", ", parameter.Choices)));
        }
        else if (parameter.Default is { } taken)
        {
            Error(
                "inventory.missing-default",
                ("input", name),
                ("unit", parameter.UnitText),
                ("default", taken),
                ("source", $"{parameter.Source}")
            );
        }
        else
        {
            Error("inventory.missing-input", ("input", name), ("unit", parameter.UnitText));
        }
    }

    public void UnknownChoice(string name, string value, IEnumerable<string> choices) =>
        Error(
            "inventory.unknown-choice",
            ("input", name),
            ("value", value),
            ("known", string.Join(", ", choices))
        );

    public void Error(string code, params (string Name, string Value)[] values) =>
        findings.Add(new Finding(Severity.Error, code, where: null, values));

    public void Inform(string code, params (string Name, string Value)[] values) =>
        findings.Add(new Finding(Severity.Information, code, where: null, values));

    /// <summary>A day on which factors must hold: the year's last, or the latest there is.</summary>
    public static DateOnly LastDay(int? year) =>
        year is { } number ? new DateOnly(number, 12, 31) : DateOnly.MaxValue;

    public static string Shown(int year) => year.ToString(CultureInfo.InvariantCulture);

    private MethodParameter Parameter(string name) => method.Inputs.First(one => one.Name == name);
}
