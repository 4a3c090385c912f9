using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>
/// How documents are written: names in snake_case, numbers in all digits, letters as they are.
/// </summary>
internal static class ApiDocuments
{
    /// <summary>How every document is written.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Sets the options of a serializer.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new ExactNumber());
        // A number is a number: what is quoted is a text, and no number to us.
        options.NumberHandling = JsonNumberHandling.Strict;
        NullRefusal.Configure(options);
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        return options;
    }
}
