using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Which months of a year a variable is on record for, as JSON.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Months">January to December: missing, partial, within (of a longer period) or stated.</param>
/// <param name="Gaps">The months, from 1, of which nothing or only some days are on record.</param>
public sealed record CoverageDocument(string Variable, IReadOnlyList<string> Months, IReadOnlyList<int> Gaps)
{
    /// <summary>The months of a variable.</summary>
    public static CoverageDocument Of(VariableCoverage coverage) =>
        new(coverage.Variable, [.. coverage.Months.Select(JsonNames.Of)], coverage.Gaps);
}
