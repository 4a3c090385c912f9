using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What a cell of a round is estimated from, as JSON.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Period">The period as the round names it: <c>2019-01</c>.</param>
/// <param name="Amount">The wider area's amount.</param>
/// <param name="Measure">By what it is shared out.</param>
/// <param name="City">The city's part of the measure.</param>
/// <param name="Area">All of the measure in the area.</param>
/// <param name="Source">Where the amount is from.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ScalingInput(
    string Variable,
    string Period,
    string Amount,
    string Measure,
    string City,
    string Area,
    string Source
)
{
    /// <summary>The amount's unit; none for the variable's usual one.</summary>
    public string? Unit { get; init; }

    /// <summary>The request for the cell of a round.</summary>
    internal Result<ScalingRequest> ToRequest(AnswerSheet sheet) =>
        sheet.WithoutAmount.FirstOrDefault(one => one.Variable == Variable && one.Period.ToString() == Period)
            is { } cell
            ? new ScalingRequest(cell, Amount, Unit ?? string.Empty, Measure, City, Area, Source)
            {
                Seen = sheet.Request.SeenOf(cell),
            }
            : Refusal.Invalid("facts.not-asked", ("cell", $"{Variable} {Period}"));
}
