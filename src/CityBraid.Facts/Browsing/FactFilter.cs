using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Which facts of a place are looked at; a part that is null does not narrow.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">Facts that share a day with this Gregorian year.</param>
/// <param name="Variable">Facts about this variable.</param>
/// <param name="File">Facts read from a file of this name.</param>
/// <param name="Quality">Facts of this quality.</param>
public sealed record FactFilter(
    PlaceCode Place,
    int? Year = null,
    string? Variable = null,
    string? File = null,
    Quality? Quality = null
)
{
    /// <summary>Whether a fact is wanted.</summary>
    public bool Accepts(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Key.Place == Place
            && (Year is not { } year || fact.Key.Period.From.Year <= year && year <= fact.Key.Period.To.Year)
            && (Variable is null || string.Equals(Variable, fact.Key.Variable, StringComparison.Ordinal))
            && (File is null || string.Equals(File, fact.Source.Location.File, StringComparison.Ordinal))
            && (Quality is not { } quality || fact.Quality == quality);
    }
}
