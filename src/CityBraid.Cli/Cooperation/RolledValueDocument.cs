using System.Text.Json.Serialization;
using CityBraid.Cooperation;

namespace CityBraid.Cli;

/// <summary>What an indicator of a project shows for a period, as JSON.</summary>
internal sealed record RolledValueDocument(
    string Project,
    string Indicator,
    string Period,
    decimal? Value,
    IReadOnlyList<RolledCategoryDocument> Disaggregation,
    bool Complete,
    int Reporters
)
{
    /// <summary>The sum of the parts; left out but for percentages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Numerator { get; init; }

    /// <summary>The sum of the wholes; left out but for percentages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Denominator { get; init; }

    /// <summary>The sum of the weights; left out but for averages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Weight { get; init; }

    /// <summary>The latest words; left out by what is told in numbers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The unit; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>Why there is no value; left out when there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>The value as it was put together.</summary>
    public static RolledValueDocument Of(RollupValue value) =>
        new(
            value.Project,
            value.Indicator,
            $"{value.Period}",
            value.Value,
            [
                .. value.Categories.Select(part => new RolledCategoryDocument(
                    part.Dimension,
                    part.Category,
                    part.Value
                )
                {
                    Numerator = part.Numerator,
                    Denominator = part.Denominator,
                }),
            ],
            value.IsComplete,
            value.Reporters
        )
        {
            Numerator = value.Numerator,
            Denominator = value.Denominator,
            Weight = value.Weight,
            Text = value.Text,
            Unit = value.Unit.Symbol == "1" ? null : value.Unit.Symbol,
            Reason = value.Reason is { } reason ? JsonNames.Of(reason) : null,
        };
}
