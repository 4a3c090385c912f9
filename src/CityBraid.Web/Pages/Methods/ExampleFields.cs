using System.Text.Json;

namespace CityBraid.Web;

/// <summary>An input document as the fields of a form.</summary>
internal static class ExampleFields
{
    private const string Value = "value";
    private const string Unit = "unit";

    /// <summary>The texts by field.</summary>
    public static Dictionary<string, string> Of(string document)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        using var read = JsonDocument.Parse(document);
        foreach (var member in read.RootElement.EnumerateObject())
        {
            Add(texts, member.Name, member.Value);
        }

        return texts;
    }

    private static void Add(Dictionary<string, string> texts, string field, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when value.TryGetProperty(Value, out var amount):
                texts[field] = amount.GetRawText();
                texts[FieldName.UnitOf(field)] = value.GetProperty(Unit).GetString()!;
                break;
            case JsonValueKind.Object:
                foreach (var part in value.EnumerateObject())
                {
                    Add(texts, FieldName.Of(field, part.Name), part.Value);
                }

                break;
            case JsonValueKind.Array:
                AddRows(texts, field, value);
                break;
            case JsonValueKind.String:
                texts[field] = value.GetString()!;
                break;
            default:
                texts[field] = value.GetRawText();
                break;
        }
    }

    private static void AddRows(Dictionary<string, string> texts, string field, JsonElement rows)
    {
        foreach (var (at, row) in rows.EnumerateArray().Index())
        {
            foreach (var part in row.EnumerateObject())
            {
                Add(texts, FieldName.Of(field, at, part.Name), part.Value);
            }
        }
    }
}
