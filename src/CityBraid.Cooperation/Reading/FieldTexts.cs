using System.Text.Json;

namespace CityBraid.Cooperation;

/// <summary>Turns fields between JSON and paths.</summary>
public static class FieldTexts
{
    /// <summary>A field's texts: an object's members go below its path, an array's make a set.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(string path, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value
                .EnumerateObject()
                .SelectMany(field => Of(path + FieldSet.Separator + field.Name, field.Value)),
            JsonValueKind.Array => value
                .EnumerateArray()
                .Select(member =>
                    KeyValuePair.Create(path + FieldSet.Separator + Plain(member), FieldSet.Member)
                ),
            JsonValueKind.True => [KeyValuePair.Create(path, FieldSet.Member)],
            JsonValueKind.False or JsonValueKind.Null => [],
            _ => [KeyValuePair.Create(path, Plain(value))],
        };

    private static string Plain(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
