namespace CityBraid.Web;

/// <summary>A population as JSON.</summary>
public sealed record PopulationDocument(int Year, long Persons, string Source)
{
    /// <summary>The count.</summary>
    public static PopulationDocument Of(PopulationCount count) =>
        new(count.Year, count.Persons, count.Source);
}
