using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>The references of the GPC that a reduction can belong to, from
///   <c>data/sectors/gpc.csv</c>.</summary>
public sealed class GpcReferences
{
    private const string Table = "sectors/gpc";

    private readonly FrozenDictionary<string, LocalText> names;

    /// <summary>Loads the table.</summary>
    public GpcReferences(IReferenceTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        names = tables
            .Load(Table)
            .GroupBy(row => row["code"], StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.First().Names("name"), StringComparer.Ordinal);
    }

    /// <summary>What the reference of a source is called; null when there is no such reference.</summary>
    public LocalText? FindName(ReductionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return names.GetValueOrDefault(source.Reference);
    }

    /// <summary>Why a source is none; null when it is one.</summary>
    internal Refusal? FindFault(ReductionSource source) =>
        FindName(source) is null
            ? Refusal.NotFound("credits.no-such-reference", ("reference", source.Reference))
            : null;
}
