using System.Collections;

namespace CityBraid.Inventory;

/// <summary>Groups of a city's year each, made whenever they are looked at.</summary>
/// <remarks>
/// A nation has tens of thousands, with a hundred megabytes of totals; who writes them looks at one at a
/// time.
/// </remarks>
/// <param name="years">The cities' years in order.</param>
/// <param name="make">Makes the group of one.</param>
internal sealed class CityYearGroups(CityYear[] years, Func<CityYear, RollUpGroup> make)
    : IReadOnlyList<RollUpGroup>
{
    /// <inheritdoc/>
    public int Count => years.Length;

    /// <inheritdoc/>
    public RollUpGroup this[int index] => make(years[index]);

    /// <inheritdoc/>
    public IEnumerator<RollUpGroup> GetEnumerator() => years.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
