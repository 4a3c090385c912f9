using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A named quantity that a method gives and that is no gas, as JSON.</summary>
public sealed record MethodAmountDocument(string Name, decimal Value, string Unit)
{
    /// <summary>How well it is known; left out when the method says nothing of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Quality { get; init; }

    /// <summary>The amounts; null when there are none.</summary>
    public static IReadOnlyList<MethodAmountDocument>? Of(IReadOnlyList<MethodAmount> amounts) =>
        amounts.Count == 0
            ? null
            :
            [
                .. amounts.Select(one => new MethodAmountDocument(
                    one.Name,
                    one.Quantity.Amount,
                    one.Quantity.Unit.Symbol
                )
                {
                    Quality = one.Quality is { } quality ? JsonNames.Of(quality) : null,
                }),
            ];
}
