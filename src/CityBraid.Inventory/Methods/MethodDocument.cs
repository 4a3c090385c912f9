using System.Text.Json;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Reads the input document of a method: JSON with quantities, numbers and texts.</summary>
/// <remarks>A quantity is <c>{"value": 1000, "unit": "t"}</c>; command line and REST read the same.</remarks>
public static class MethodDocument
{
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
                ("line", line.ToString(System.Globalization.CultureInfo.InvariantCulture))
            );
        }
    }

    private static Result<MethodInput> Members(JsonElement document, UnitLibrary units)
    {
        var values = new Dictionary<string, MethodValue>(StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (var member in document.EnumerateObject())
        {
            if (values.ContainsKey(member.Name))
            {
                findings.Add(Error("inventory.input-twice", member.Name));
            }
            else if (Value(member, units, findings) is { } value)
            {
                values.Add(member.Name, value);
            }
        }

        return findings.Count > 0
            ? Refusal.BadData("inventory.method-refused", findings)
            : new MethodInput(values);
    }

    private static MethodValue? Value(JsonProperty member, UnitLibrary units, List<Finding> findings)
    {
        switch (member.Value.ValueKind)
        {
            case JsonValueKind.String:
                return MethodValue.Of(member.Value.GetString()!);
            case JsonValueKind.Number when member.Value.TryGetDecimal(out var number):
                return MethodValue.Of(number);
            case JsonValueKind.Object:
                return Quantity(member, units, findings);
            default:
                findings.Add(
                    Error("inventory.input-unreadable", member.Name, ("value", Shown(member.Value)))
                );
                return null;
        }
    }

    private static MethodValue? Quantity(JsonProperty member, UnitLibrary units, List<Finding> findings)
    {
        var names = member.Value.EnumerateObject().Select(part => part.Name).Order(StringComparer.Ordinal);
        if (
            !names.SequenceEqual(QuantityMembers, StringComparer.Ordinal)
            || member.Value.GetProperty("value") is not { ValueKind: JsonValueKind.Number } amount
            || !amount.TryGetDecimal(out var number)
            || member.Value.GetProperty("unit") is not { ValueKind: JsonValueKind.String } unit
        )
        {
            findings.Add(Error("inventory.input-unreadable", member.Name, ("value", Shown(member.Value))));
            return null;
        }

        var reading = units.Read(unit.GetString());
        if (reading.Unit is null)
        {
            findings.Add(UnitProblem(member.Name, unit.GetString()!, reading));
            return null;
        }

        return MethodValue.Of(new Quantity(number, reading.Unit));
    }

    private static Finding UnitProblem(string name, string unit, UnitReading reading) =>
        reading.IsAmbiguous
            ? Error(
                "inventory.input-ambiguous-unit",
                name,
                ("unit", unit),
                ("candidates", string.Join(", ", reading.Candidates))
            )
            : Error("inventory.input-unknown-unit", name, ("unit", unit));

    private static string Shown(JsonElement value)
    {
        const int LengthMax = 60;
        var text = value.GetRawText();
        return text.Length <= LengthMax ? text : text[..LengthMax] + "…";
    }

    private static Finding Error(string code, string input, params (string Name, string Value)[] values) =>
        new(Severity.Error, code, where: null, [("input", input), .. values]);
}
