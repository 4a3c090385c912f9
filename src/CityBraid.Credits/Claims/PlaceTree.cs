using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Which places lie in which.</summary>
internal sealed class PlaceTree(IReadOnlyDictionary<PlaceCode, Place> places)
{
    /// <summary>Whether a place is another one or holds it.</summary>
    /// <remarks>A country holds whatever says that it lies there, with or without places between.</remarks>
    public bool Contains(PlaceCode wide, PlaceCode narrow)
    {
        if (wide == narrow)
        {
            return true;
        }

        var seen = new HashSet<PlaceCode>();
        var place = places.GetValueOrDefault(narrow);
        while (place?.Parent is { } parent && seen.Add(parent))
        {
            if (parent == wide)
            {
                return true;
            }

            place = places.GetValueOrDefault(parent);
        }

        return places.GetValueOrDefault(wide) is { Kind: PlaceKind.Country } country
            && places.GetValueOrDefault(narrow) is { } inner
            && string.Equals(country.Country, inner.Country, StringComparison.Ordinal);
    }
}
