using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which region of the guidelines' tables a country lies in.</summary>
internal sealed class RegionMap
{
    /// <summary>The name of the reference table the map is made from.</summary>
    public const string Table = "sectors/regions";

    private readonly FrozenDictionary<string, Region> byCountry;

    private RegionMap(IEnumerable<KeyValuePair<string, Region>> regions) =>
        byCountry = regions.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Makes the map: columns country, livestock, development, rice.</summary>
    public static RegionMap From(IEnumerable<ReferenceRow> rows) =>
        new(
            rows.Select(row =>
                KeyValuePair.Create(
                    row["country"],
                    new Region(row["livestock"], row["development"], row["rice"])
                )
            )
        );

    /// <summary>The regions of a country; null when none is known.</summary>
    public Region? Find(string? country) => byCountry.GetValueOrDefault(country ?? string.Empty);
}
