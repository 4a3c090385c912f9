using System.Text.Encodings.Web;
using System.Text.Json;

namespace CityBraid.Cli;

/// <summary>Documents as text: numbers in all digits, letters of every script as they are.</summary>
internal static class DocumentText
{
    private static readonly Documents Readable = new(
        new JsonSerializerOptions(Documents.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    /// <summary>One document.</summary>
    public static string Of(object document) =>
        JsonSerializer.Serialize(document, document.GetType(), Readable);
}
