using System.Collections.Concurrent;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Finds the factor library of an inventory: the kept one where it is locked, else our own.
/// </summary>
/// <remarks>
/// A kept version is read and checked like the tables of the program, once; what comes out is the same code
/// over other rows.
/// </remarks>
public sealed class LockedFactors(
    IFactorLockStore store,
    IReferenceTables data,
    InventoryTables own,
    MethodLibrary methods
)
{
    private readonly ConcurrentDictionary<string, (InventoryTables Tables, MethodLibrary Methods)> kept = new(
        StringComparer.Ordinal
    );

    /// <summary>
    /// The library of an inventory. Where the kept version cannot be read our own stands in, and its use says
    /// so.
    /// </summary>
    public async Task<LibraryInUse> FindAsync(PlaceCode place, int year, CancellationToken cancellation)
    {
        var current = own.Version.Digest;
        var locked = await store.FindLockAsync(place, year, cancellation);
        if (
            locked is not null
            && !string.Equals(locked.Version, current, StringComparison.Ordinal)
            && await FindKeptAsync(locked.Version, cancellation) is { } library
        )
        {
            var use = new FactorUse(locked.Version, current, locked);
            return new LibraryInUse(library.Tables, library.Methods, use);
        }

        return new LibraryInUse(own, methods, new FactorUse(current, current, locked));
    }

    /// <summary>A kept version, read; null when it is not there, not whole, or of a foreign form.</summary>
    private async Task<(InventoryTables Tables, MethodLibrary Methods)?> FindKeptAsync(
        string digest,
        CancellationToken cancellation
    )
    {
        if (kept.TryGetValue(digest, out var known))
        {
            return known;
        }

        if (await store.FindVersionAsync(digest, cancellation) is not { IsWhole: true } version)
        {
            return null;
        }

        try
        {
            var tables = new InventoryTables(new KeptTables(version, data), own.Units);
            return kept.GetOrAdd(digest, (tables, MethodLibrary.From(tables)));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
