using System.Text.Encodings.Web;
using System.Text.Json;

namespace CityBraid.Web;

/// <summary>
/// How documents are written: names in snake_case, numbers in all digits, letters as they are.
/// </summary>
internal static class ApiDocuments
{
    /// <summary>Sets the options of a serializer.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new ExactNumber());
    }
}
