using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>JSON as it stands in the tables: legible in every script, the same bytes for the same
///   content.</summary>
internal static class Json
{
    /// <summary>Text in a database is no web page: Thai and Chinese stay as they are; only signs beyond
    ///   the basic plane, such as emoji, are escaped.</summary>
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        // A certificate of a solve that was stopped can hold an infinite gap.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options)
        ?? throw new JsonException($"No {typeof(T).Name} in '{text}'.");

    /// <summary>Whether a text holds nothing but what is written of a value: reading also takes members that
    ///   nobody knows, and names in whatever case. A text from before a member was added holds
    ///   less.</summary>
    public static bool IsOf<T>(string text, T value) =>
        IsPart(JsonNode.Parse(text), JsonNode.Parse(Write(value)));

    private static bool IsPart(JsonNode? part, JsonNode? whole) =>
        (part, whole) switch
        {
            (JsonObject some, JsonObject all) => some.All(member =>
                all.TryGetPropertyValue(member.Key, out var same) && IsPart(member.Value, same)
            ),
            (JsonArray some, JsonArray all) => some.Count == all.Count
                && some.Zip(all).All(pair => IsPart(pair.First, pair.Second)),
            _ => JsonNode.DeepEquals(part, whole),
        };

    /// <summary>Keeps a property that is only ever read and written whole as JSON text.</summary>
    public static void AsJson<T>(this PropertyBuilder<T> property)
        where T : notnull =>
        property.HasConversion(
            value => Write(value),
            text => Read<T>(text),
            new ValueComparer<T>(
                (left, right) => Write(left) == Write(right),
                value => Write(value).Length,
                value => value
            )
        );
}
