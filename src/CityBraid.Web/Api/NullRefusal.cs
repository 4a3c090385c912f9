using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CityBraid.Web;

/// <summary>
/// Refuses null where a document has something: in a field that is not nullable, and inside a list or a
/// table of names. Refuses U+0000 in texts: PostgreSQL keeps no such text.
/// </summary>
internal static class NullRefusal
{
    /// <summary>Has a serializer look at what it reads.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LookAt } };
    }

    private static void LookAt(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.None)
        {
            type.OnDeserialized = read => LookInto(PartsOf(type, read));
        }
    }

    private static IEnumerable PartsOf(JsonTypeInfo type, object read) =>
        type.Kind switch
        {
            JsonTypeInfoKind.Object => TextsOf(type, read),
            JsonTypeInfoKind.Dictionary when read is IDictionary table => Everything(table),
            _ => (IEnumerable)read,
        };

    private static IEnumerable TextsOf(JsonTypeInfo type, object read) =>
        type
            .Properties.Where(property => property.PropertyType == typeof(string))
            .Select(property => property.Get?.Invoke(read) ?? string.Empty);

    private static IEnumerable Everything(IDictionary table) =>
        table.Keys.Cast<object?>().Concat(table.Values.Cast<object?>());

    private static void LookInto(IEnumerable items)
    {
        if (items.Cast<object?>().Any(item => item is null || SentFields.HasNull(item as string)))
        {
            throw new JsonException();
        }
    }
}
