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
    /// <summary>The cell; null when its period is none.</summary>
    internal CellText? FindText() =>
        PeriodText.Find(Period ?? string.Empty) is { } period
            ? new CellText(
                new CellKey(Variable ?? string.Empty, period),
                Amount ?? string.Empty,
                Unit ?? string.Empty,
                JsonNames.Find<Quality>(Quality) ?? Kernel.Quality.Unstated,
                Reason ?? string.Empty,
                Source ?? string.Empty
            )
            : null;
}
