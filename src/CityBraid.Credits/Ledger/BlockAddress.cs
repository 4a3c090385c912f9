using System.Globalization;

namespace CityBraid.Credits;

/// <summary>Where a block is found: any of its tonnes.</summary>
/// <param name="Project">The project that earned it.</param>
/// <param name="Vintage">The year it was earned in.</param>
/// <param name="Number">The number of one of its tonnes within project and year.</param>
public sealed record BlockAddress(ProjectCode Project, int Vintage, long Number)
{
    /// <summary>Project, year and number, for logs and fingerprints.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Project}/{Vintage}/{Number}");
}
