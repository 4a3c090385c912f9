using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A calculation to be kept in an inventory, as JSON.</summary>
/// <param name="Gpc">The reference it is to stand under.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Inputs">The method's input document.</param>
/// <param name="Source">Where the inputs come from.</param>
/// <param name="Quality">How well they are known: measured, estimated, default, community or
///   unstated.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CalculationInput(
    string Gpc,
    string Method,
    JsonElement Inputs,
    string Source,
    string? Quality = null
)
{
    /// <summary>What is asked for; refused when the quality is no such word.</summary>
    /// <param name="key">The inventory.</param>
    /// <param name="number">The calculation that is changed; null for a new one.</param>
    internal Result<CalculationRequest> ToRequest(InventoryKey key, int? number) =>
        JsonNames.Find<Quality>(Quality ?? JsonNames.Of(default(Quality))) is { } quality
            ? new CalculationRequest(key.Place, key.Year, Method, Inputs.GetRawText())
            {
                Reference = Gpc,
                Source = Source,
                Quality = quality,
                Number = number,
            }
            : Refusal.Invalid("api.not-a-quality", ("text", Quality ?? string.Empty));
}
