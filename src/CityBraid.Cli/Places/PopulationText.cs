using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>A population as typed: <c>2019=115000</c>, the year in either era.</summary>
internal static class PopulationText
{
    /// <summary>Reads a year and a whole number; null when the text is not both.</summary>
    public static PopulationCount? Find(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return
            equals > 0
            && CalendarYear.Find(text[..equals]) is { } year
            && long.TryParse(
                text.AsSpan(equals + 1),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var persons
            )
            ? new PopulationCount(year.Number, persons, Actor.LocalAdministrator.Name)
            : null;
    }
}
