using System.Globalization;

namespace CityBraid.Cooperation;

/// <summary>A column of a table: one thing that is told of each line, or a year.</summary>
/// <param name="Name">Its name in files, the same in every language.</param>
/// <param name="Year">The year of its numbers; null for a column of another kind.</param>
public sealed record NdcColumn(string Name, int? Year = null)
{
    /// <summary>The column of a year.</summary>
    internal static NdcColumn Of(int year) => new(NameOf(year), year);

    internal static string NameOf(int year) => year.ToString(CultureInfo.InvariantCulture);
}
