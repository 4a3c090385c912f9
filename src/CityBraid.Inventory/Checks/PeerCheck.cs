using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Compares a city's references per head with those of other places of its kind.</summary>
internal static class PeerCheck
{
    /// <summary>How many peers a middle needs.</summary>
    public const int PeersMin = 3;

    /// <summary>More than three times, or less than a third, of the peers' middle deserves a look.</summary>
    public const decimal RatioMax = 3m;

    /// <summary>What deserves a look, reference by reference.</summary>
    public static IEnumerable<Finding> Of(Compilation inventory, IReadOnlyList<Compilation> peers)
    {
        var counted = peers.Where(peer => peer.PerCapita is not null).ToArray();
        if (inventory.PerCapita is null)
        {
            return [];
        }

        return counted.Length < PeersMin
            ? [TooFew(inventory.Year)]
            : ByReference(inventory).SelectMany(one => Of(one, [.. counted.Select(ByReference)]));
    }

    private static IEnumerable<Finding> Of(
        KeyValuePair<string, decimal> own,
        IReadOnlyList<Dictionary<string, decimal>> peers
    )
    {
        var others = peers.Where(peer => peer.ContainsKey(own.Key)).Select(peer => peer[own.Key]).ToArray();
        if (others.Length < PeersMin || Middle.Of(others) is not (> 0m and var middle))
        {
            yield break;
        }

        if (own.Value > RatioMax * middle || own.Value * RatioMax < middle)
        {
            yield return new Finding(
                Severity.Warning,
                "inventory.outlier-peers",
                where: null,
                ("reference", own.Key),
                ("value", PerHead(own.Value)),
                ("median", PerHead(middle)),
                ("count", InputReading.Shown(others.Length)),
                ("ratio", Shown.Of(own.Value / middle))
            );
        }
    }

    /// <summary>Tonnes per head of every reference that is counted.</summary>
    private static Dictionary<string, decimal> ByReference(Compilation inventory) =>
        inventory
            .CountedRows.GroupBy(row => row.Reference.Code, StringComparer.Ordinal)
            .ToDictionary(
                rows => rows.Key,
                rows => rows.Sum(row => row.Co2e!.Tonnes) / inventory.Population!.Persons,
                StringComparer.Ordinal
            );

    private static Finding TooFew(int year) =>
        new(
            Severity.Information,
            "inventory.too-few-peers",
            where: null,
            ("least", InputReading.Shown(PeersMin)),
            ("year", InputReading.Shown(year))
        );

    private static string PerHead(decimal tonnes) => tonnes.ToString("G4", CultureInfo.InvariantCulture);
}
