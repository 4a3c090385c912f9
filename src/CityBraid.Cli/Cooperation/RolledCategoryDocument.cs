using System.Text.Json.Serialization;

namespace CityBraid.Cli;

/// <summary>A part of a value that was put together, as JSON.</summary>
internal sealed record RolledCategoryDocument(string Dimension, string Category, decimal? Value)
{
    /// <summary>The part of the whole; left out but for percentages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Numerator { get; init; }

    /// <summary>The whole of a percentage, the weight of an average; left out by numbers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Denominator { get; init; }
}
