using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Reads one input against what a method asks for, and gathers everything that is wrong.</summary>
internal sealed class InputReading
{
    private readonly MethodInput input;
    private readonly IReadOnlyList<MethodParameter> parameters;
    private readonly string path;
    private readonly List<Finding> findings;
    private readonly string? factorSource;

    public InputReading(MethodInput input, MethodDescription method)
        : this(input, method.Inputs, string.Empty, ([], SourceOf(input)))
    {
        string[] stated = [.. StatedFactors.Names(input, parameters, path)];
        if (stated.Length > 0 && factorSource is null)
        {
            Warn("inventory.factors-without-source", ("inputs", string.Join(", ", stated)));
        }
    }

    private InputReading(
        MethodInput input,
        IReadOnlyList<MethodParameter> parameters,
        string path,
        (List<Finding> Findings, string? FactorSource) whole
    )
    {
        (findings, factorSource) = whole;
        this.input = input;
        this.parameters = parameters;
        this.path = path;
        var known = parameters.Select(parameter => parameter.Name).ToArray();
        foreach (var name in input.Names.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Error("inventory.unknown-input", Input(name), ("known", string.Join(", ", known)));
        }

        foreach (var parameter in parameters.Where(parameter => parameter.IsRequired))
        {
            if (input.Find(parameter.Name) is null)
            {
                this.Missing(parameter.Name);
            }
        }
    }

    public IReadOnlyList<Finding> Findings => findings;

    public bool HasErrors => findings.Exists(finding => finding.IsError);

    /// <summary>Whether the input states a value of this name, be it right or wrong.</summary>
    public bool IsStated(string name) => input.Find(name) is not null;

    /// <summary>The names that may hold a value, in the method's order.</summary>
    public IEnumerable<string> Known => parameters.Select(parameter => parameter.Name);

    /// <summary>The quantity of a name, if it is one of the right kind and size.</summary>
    public Quantity? FindQuantity(string name)
    {
        if (input.Find(name) is not { } value)
        {
            return null;
        }

        var parameter = Parameter(name);
        if (
            Quantity(value, parameter) is not { } quantity
            || !parameter.Units.Any(unit => quantity.IsIn(unit.Dimension))
        )
        {
            this.WrongKind(name, value);
            return null;
        }

        if (quantity.Amount < (parameter.Min ?? 0m))
        {
            SayTooSmall(parameter, value);
            return null;
        }

        var max = parameter.MaxIn(quantity.Unit.Dimension);
        if (quantity.IsBeyond(max))
        {
            Error("inventory.input-too-large", Input(name), ("value", $"{value}"), ("max", Shown(max)));
            return null;
        }

        return quantity;
    }

    private void SayTooSmall(MethodParameter parameter, MethodValue value)
    {
        if (parameter.Min is not { } min)
        {
            Error("inventory.negative-input", Input(parameter.Name), ("value", $"{value}"));
            return;
        }

        var least = Shown(new Quantity(min, parameter.Units[0]));
        Error("inventory.input-too-small", Input(parameter.Name), ("value", $"{value}"), ("min", least));
    }

    /// <summary>
    /// The value stated, else the published one, else a finding that names what is missing.
    /// </summary>
    /// <remarks>
    /// After an error the value means nothing: a method asks <see cref="HasErrors"/> before it counts.
    /// </remarks>
    public Taken Take(string name, Coefficient? published = null)
    {
        if (!IsStated(name) && published is not null)
        {
            return new Taken(published.Value, published.Source);
        }

        if (!IsStated(name) && !Parameter(name).IsRequired)
        {
            this.Missing(name);
        }

        return FindQuantity(name) is not { } stated ? new Taken(Nothing(name), Source: null)
            : published is null ? Stated(name, stated)
            : Stated(name, stated, (published.Value, published.Source));
    }

    /// <summary>
    /// A value that was stated: a factor with its source, and told when it is far from all that is published.
    /// </summary>
    /// <param name="name">The input.</param>
    /// <param name="stated">What it states.</param>
    /// <param name="published">What is published of the same thing.</param>
    public Taken Stated(
        string name,
        Quantity stated,
        params IReadOnlyCollection<(Quantity Value, Citation Source)> published
    )
    {
        if (!Parameter(name).IsFactor)
        {
            return new Taken(stated, Source: null);
        }

        if (Nearness.FindFar(stated, published) is { } nearest)
        {
            Warn(
                "inventory.factor-far-from-default",
                Input(name),
                ("value", $"{stated}"),
                ("default", $"{nearest.Value}"),
                ("source", $"{nearest.Source}")
            );
        }

        return StatedFactors.Of(stated, factorSource);
    }

    /// <summary>What stands for a value after an error.</summary>
    public Quantity Nothing(string name) => new(0m, Parameter(name).Units[0]);

    /// <summary>The reading of a map of values; null when none is stated or it is no map.</summary>
    public InputReading? FindMap(string name)
    {
        if (input.Find(name) is { Map: null } value)
        {
            this.WrongKind(name, value);
        }

        return input.Find(name)?.Map is { } map
            ? new InputReading(map, Parameter(name).Parts, Path(name) + ".", (findings, factorSource))
            : null;
    }

    /// <summary>Whether a name holds rows.</summary>
    public bool HasRows(string name) => input.Find(name)?.Rows is not null;

    /// <summary>The readings of rows; empty when none are stated or they are no rows.</summary>
    public IReadOnlyList<InputReading> FindRows(string name)
    {
        if (input.Find(name) is { Rows: null } value)
        {
            this.WrongKind(name, value);
        }

        return [.. (input.Find(name)?.Rows ?? []).Select((row, at) => Row(name, row, at))];
    }

    /// <summary>The reading of a row as if it stood under a name.</summary>
    public InputReading Row(string name, MethodInput row, int at) =>
        new(row, Parameter(name).Parts, $"{Path(name)}[{Shown(at)}].", (findings, factorSource));

    /// <summary>The choice that a name holds, in either case; null when it is none of those.</summary>
    public string? FindChoice(string name)
    {
        var text = FindText(name);
        var choices = Parameter(name).Choices;
        var chosen = choices.FirstOrDefault(one =>
            string.Equals(one, text, StringComparison.OrdinalIgnoreCase)
        );
        if (text is not null && chosen is null)
        {
            this.UnknownChoice(name, text, choices);
        }

        return chosen;
    }

    /// <summary>The text of a name as it was written; null when none is stated or it is blank.</summary>
    public string? FindWords(string name)
    {
        var isStated = FindText(name) is not null;
        return isStated ? $"{input.Find(name)}".Trim() : null;
    }

    /// <summary>The text of a name, whatever it says; lower case.</summary>
    public string? FindText(string name)
    {
        if (input.Find(name) is not { } value)
        {
            return null;
        }

        var written = value.Text ?? value.Number?.ToString(CultureInfo.InvariantCulture);
        if (written is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text.Trim().ToLowerInvariant();
        }

        this.UnknownChoice(name, $"{value}", Parameter(name).Choices);
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

        Error("inventory.not-a-country", Input(name), ("value", $"{value}"));
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

        Error("inventory.not-a-year", Input(name), ("value", $"{value}"));
        return null;
    }

    public void Error(string code, params (string Name, string Value)[] values) =>
        findings.Add(new Finding(Severity.Error, code, where: null, values));

    public void Warn(string code, params (string Name, string Value)[] values) =>
        findings.Add(new Finding(Severity.Warning, code, where: null, values));

    public void Inform(string code, params (string Name, string Value)[] values) =>
        findings.Add(new Finding(Severity.Information, code, where: null, values));

    /// <summary>A day on which factors must hold: the year's last, or the latest there is.</summary>
    public static DateOnly LastDay(int? year) =>
        year is { } number ? new DateOnly(number, 12, 31) : DateOnly.MaxValue;

    public static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A quantity as findings say it: a pure number has no unit to say.</summary>
    private static string Shown(Quantity quantity) =>
        quantity.Unit == Unit.One ? quantity.Amount.ToString(CultureInfo.InvariantCulture) : $"{quantity}";

    /// <summary>What the method asks for under a name.</summary>
    public MethodParameter Parameter(string name) => parameters.First(one => one.Name == name);

    /// <summary>A name as findings call it: <c>deposits[0].mass</c>.</summary>
    public string Path(string name) => path + name;

    /// <summary>The named value that says which input a finding is about.</summary>
    public (string Name, string Value) Input(string name) => ("input", Path(name));

    private static string? SourceOf(MethodInput input) =>
        input.Find(StatedFactors.SourceInput)?.Text is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    /// <summary>What is stated as a quantity; nothing of something needs no unit.</summary>
    private static Quantity? Quantity(MethodValue value, MethodParameter parameter) =>
        value switch
        {
            { Quantity: { } quantity } => quantity,
            { Number: { } number } when parameter.PlainUnit is { } unit => new Quantity(number, unit),
            { Number: 0m } when parameter.Units.Count > 0 => new Quantity(0m, parameter.Units[0]),
            _ => null,
        };
}
