using System.Text.Json.Nodes;

namespace CityBraid.Cooperation;

/// <summary>Writes fields as JSON: what <see cref="FieldTexts"/> reads, in the order of the shape.</summary>
public static class FieldObject
{
    /// <summary>The object that says the same as the fields.</summary>
    public static JsonObject Of(FieldSet fields, IReadOnlyList<FieldShape> shapes)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(shapes);
        var written = new JsonObject();
        foreach (var shape in shapes)
        {
            if (Find(fields, shape) is { } value)
            {
                written.Add(shape.Name, value);
            }
        }

        return written;
    }

    private static JsonNode? Find(FieldSet fields, FieldShape shape) =>
        shape.Type switch
        {
            FieldType.Local or FieldType.LongLocal => FindTexts(fields.Within(shape.Name)),
            FieldType.References or FieldType.Choices => FindMembers(fields.Members(shape.Name)),
            FieldType.Rows => FindRows(fields, shape),
            FieldType.Flag => fields.Has(shape.Name) ? JsonValue.Create(true) : null,
            FieldType.Number => fields[shape.Name] is { } number ? JsonNode.Parse(number) : null,
            _ => fields[shape.Name] is { } text ? JsonValue.Create(text) : null,
        };

    private static JsonObject? FindTexts(FieldSet texts) =>
        texts.Count == 0
            ? null
            : new JsonObject(texts.Select(text => KeyValuePair.Create(text.Key, (JsonNode?)text.Value)));

    private static JsonArray? FindMembers(IReadOnlyList<string> members) =>
        members.Count == 0 ? null : new JsonArray([.. members.Select(member => JsonValue.Create(member))]);

    private static JsonObject? FindRows(FieldSet fields, FieldShape shape)
    {
        var rows = fields.Rows(shape.Name);
        return rows.Count == 0
            ? null
            : new JsonObject(
                rows.Select(row => KeyValuePair.Create(row.Key, (JsonNode?)Of(row.Value, shape.Columns)))
            );
    }
}
