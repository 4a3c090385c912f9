using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CityBraid.Web;

/// <summary>
/// Refuses null where a document has something: in a field that is not nullable, and as an item of a list.
/// </summary>
internal static class NullRefusal
{
    /// <summary>Has a serializer look while it reads; what it writes is not looked at.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LookAt } };
    }

    private static void LookAt(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsGetNullable = property.PropertyType.IsClass || property.PropertyType.IsInterface;
        }

        if (type.Kind == JsonTypeInfoKind.Object)
        {
            type.OnDeserialized = read => LookInto(type, read);
        }
    }

    private static void LookInto(JsonTypeInfo type, object read)
    {
        foreach (var property in type.Properties)
        {
            if (property.Get?.Invoke(read) is IEnumerable items and not string && HasNull(items))
            {
                throw new JsonException($"'{property.Name}' holds null.");
            }
        }
    }

    /// <summary>Whether a list holds null.</summary>
    public static bool HasNull(IEnumerable items) => items.Cast<object?>().Any(item => item is null);
}
