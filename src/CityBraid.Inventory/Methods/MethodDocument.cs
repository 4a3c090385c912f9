using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Reads and writes the input document of a method: JSON with quantities, numbers, texts, maps and rows.
/// </summary>
/// <remarks>
/// A quantity is <c>{"value": 1000, "unit": "t"}</c>; command line and REST read the same. An object without
/// these two members is a map of values, an array of such objects is rows.
/// </remarks>
public static class MethodDocument
{
    private const int DigitsThatMatter = 15;

    private static readonly string[] QuantityMembers = ["unit", "value"];

    /// <summary>Reads a document, or names every value that cannot be read.</summary>
    public static Result<MethodInput> Read(string text, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(units);
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Members(document.RootElement, units)
                : Refusal.Invalid("inventory.input-not-object");
        }
        catch (JsonException fault)
        {
            var line = (fault.LineNumber ?? 0) + 1;
            return Refusal.Invalid(
                "inventory.input-not-json",
                ("line", line.ToString(CultureInfo.InvariantCulture))
            );
        }
    }

    /// <summary>Writes inputs as the document that gives them again.</summary>
    public static JsonObject Write(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new JsonObject(
            input
                .Names.Order(StringComparer.Ordinal)
                .Select(name => KeyValuePair.Create(name, Write(input.Find(name)!)))
        );
    }

    private static JsonNode? Write(MethodValue value) =>
        value switch
        {
            { Quantity: { } quantity } => new JsonObject
            {
                ["value"] = quantity.Amount,
                ["unit"] = quantity.Unit.Symbol,
            },
            { Number: { } number } => number,
            { Map: { } map } => Write(map),
            { Rows: { } rows } => new JsonArray([.. rows.Select(Write)]),
            _ => value.Text,
        };

    private static Result<MethodInput> Members(JsonElement document, UnitLibrary units)
    {
        var findings = new List<Finding>();
        var input = Map(document, new Reading(string.Empty, units, findings));
        return findings.Count > 0 ? Refusal.BadData("inventory.method-refused", findings) : input;
    }

    private static MethodInput Map(JsonElement element, Reading reading)
    {
        var values = new Dictionary<string, MethodValue>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var here = reading.At(member.Name);
            if (values.ContainsKey(member.Name))
            {
                here.Error("inventory.input-twice");
            }
            else if (Value(member.Value, here) is { } value)
            {
                values.Add(member.Name, value);
            }
        }

        return new MethodInput(values);
    }

    private static MethodValue? Value(JsonElement element, Reading reading)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return MethodValue.Of(element.GetString()!);
            case JsonValueKind.Number when TryNumber(element, out var number):
                return MethodValue.Of(number);
            case JsonValueKind.Object when IsQuantity(element):
                return Quantity(element, reading);
            case JsonValueKind.Object:
                return MethodValue.Of(Map(element, reading));
            case JsonValueKind.Array when element.EnumerateArray().All(IsMap):
                return MethodValue.Of([
                    .. element.EnumerateArray().Select((row, at) => Map(row, reading.At(at))),
                ]);
            default:
                reading.Error("inventory.input-unreadable", ("value", Shown(element)));
                return null;
        }
    }

    private static bool IsMap(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && !IsQuantity(element);

    private static bool IsQuantity(JsonElement element) =>
        Array.Exists(QuantityMembers, name => element.TryGetProperty(name, out _));

    private static MethodValue? Quantity(JsonElement element, Reading reading)
    {
        var names = element.EnumerateObject().Select(part => part.Name).Order(StringComparer.Ordinal);
        if (
            !names.SequenceEqual(QuantityMembers, StringComparer.Ordinal)
            || element.GetProperty("value") is not { ValueKind: JsonValueKind.Number } amount
            || !TryNumber(amount, out var number)
            || element.GetProperty("unit") is not { ValueKind: JsonValueKind.String } unit
        )
        {
            reading.Error("inventory.input-unreadable", ("value", Shown(element)));
            return null;
        }

        var found = reading.Units.Read(unit.GetString());
        if (found.Unit is null)
        {
            SayUnitProblem(reading, unit.GetString()!, found);
            return null;
        }

        return MethodValue.Of(new Quantity(number, found.Unit));
    }

    /// <summary>The number, if a decimal keeps what was written: all digits, or as many as matter.</summary>
    /// <remarks>A decimal drops digits after the 28th place in silence: 1e-30 would be zero.</remarks>
    private static bool TryNumber(JsonElement element, out decimal number)
    {
        var written = Digits(element.GetRawText()).TrimEnd('0').Length;
        return element.TryGetDecimal(out number)
            && Digits(number.ToString(CultureInfo.InvariantCulture)).Length
                >= Math.Min(written, DigitsThatMatter);
    }

    private static string Digits(string numeral) =>
        numeral.Split('e', 'E')[0].Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('-', '0');

    private static void SayUnitProblem(Reading reading, string unit, UnitReading found)
    {
        if (found.IsAmbiguous)
        {
            reading.Error(
                "inventory.input-ambiguous-unit",
                ("unit", unit),
                ("candidates", string.Join(", ", found.Candidates))
            );
        }
        else
        {
            reading.Error("inventory.input-unknown-unit", ("unit", unit));
        }
    }

    private static string Shown(JsonElement value)
    {
        const int LengthMax = 60;
        var text = value.GetRawText();
        return text.Length <= LengthMax ? text : text[..LengthMax] + "…";
    }

    /// <summary>Where in the document the reader is: <c>deposits[0].mass</c>.</summary>
    private sealed record Reading(string Path, UnitLibrary Units, List<Finding> Findings)
    {
        public Reading At(string name) => this with { Path = Path.Length == 0 ? name : $"{Path}.{name}" };

        public Reading At(int row) =>
            this with
            {
                Path = string.Create(CultureInfo.InvariantCulture, $"{Path}[{row}]"),
            };

        public void Error(string code, params (string Name, string Value)[] values) =>
            Findings.Add(new Finding(Severity.Error, code, where: null, [("input", Path), .. values]));
    }
}
