using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What is on record for a name in a formula, as JSON.</summary>
/// <param name="Variable">The name.</param>
/// <param name="Value">The value in the variable's unit; null when there is none.</param>
/// <param name="Origin">Where it is from; null when there is none.</param>
public sealed record DrawnInputDocument(string Variable, decimal? Value, string? Origin)
{
    /// <summary>The value as it was drawn.</summary>
    internal static DrawnInputDocument Of(DrawnInput input) => new(input.Variable, input.Value, input.Origin);
}
