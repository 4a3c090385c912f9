using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What is said of one amount that is asked for, as JSON.</summary>
/// <param name="Variable">The code of the variable.</param>
/// <param name="Period">The month, or the whole period of the round.</param>
/// <param name="Amount">The amount as it is written; null when there is none.</param>
/// <param name="Unit">Its unit; null for the variable's usual one.</param>
/// <param name="Quality">How it came to be known.</param>
/// <param name="Reason">Why there is none; null when there is one.</param>
/// <param name="Source">Where it is from; null when that is not said.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CellTextInput(
    string Variable,
    string Period,
    string? Amount = null,
    string? Unit = null,
    [property: Choices(typeof(Quality))] string? Quality = null,
    string? Reason = null,
    string? Source = null
)
{
    /// <summary>
    /// The number of the deed that was seen at the amount, 0 for none. Without it an amount replaces what the
    /// same person gave, and nothing of others.
    /// </summary>
    public int? Seen { get; init; }

    /// <summary>The cell; refused when its period or quality is none.</summary>
    internal Result<CellText> ToText()
    {
        var quality = ApiTexts.Choice<Quality>(Quality ?? JsonNames.Of(Kernel.Quality.Unstated));
        return PeriodText.Find(Period ?? string.Empty) is not { } period
                ? Refusal.Invalid("facts.unreadable-period", ("text", Period ?? string.Empty))
            : quality.IsRefused ? quality.Refusal
            : new CellText(
                new CellKey(Variable ?? string.Empty, period),
                Amount ?? string.Empty,
                Unit ?? string.Empty,
                quality.Value,
                Reason ?? string.Empty,
                Source ?? string.Empty
            )
            {
                Seen = Seen,
            };
    }
}
