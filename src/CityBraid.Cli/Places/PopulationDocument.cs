using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>A population as JSON.</summary>
internal sealed record PopulationDocument(int Year, long Persons, string Source)
{
    /// <summary>The count.</summary>
    public static PopulationDocument Of(PopulationCount count) =>
        new(count.Year, count.Persons, count.Source);
}
