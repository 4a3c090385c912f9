using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Finds versions for those who may see them, and what is on record today.</summary>
/// <param name="store">The versions.</param>
/// <param name="compile">Compiles what is on record.</param>
public sealed class Versions(IReviewStore store, CompileInventory compile)
{
    /// <summary>How long what is said to a deed may be.</summary>
    public const int NoteMax = 2000;

    /// <summary>The versions that somebody may see, the latest first: those who work here see all, the public
    ///   what is closed.</summary>
    internal async Task<Result<IReadOnlyList<InventoryVersion>>> ListAsync(
        Actor actor,
        PlaceCode place,
        int year,
        CancellationToken cancellation
    )
    {
        if (actor.FindRefusal(Permission.ReadInventory, place) is { } refusal)
        {
            return refusal;
        }

        var all = await store.ListVersionsAsync(place, year, cancellation);
        return actor.May(Permission.Discuss, place)
            ? all.ToArray()
            : all.Where(version => version.State is ReviewDeedKind.Closed).ToArray();
    }

    /// <summary>The version of a key.</summary>
    internal async Task<Result<InventoryVersion>> FindAsync(
        Actor actor,
        VersionKey key,
        CancellationToken cancellation
    )
    {
        var listed = await ListAsync(actor, key.Place, key.Year, cancellation);
        return listed.IsRefused ? listed.Refusal
            : listed.Value.FirstOrDefault(version => version.Number == key.Number) is { } found ? found
            : Refusal.NotFound(
                "inventory.no-such-version",
                ("number", Text(key.Number)),
                ("place", key.Place.Value),
                ("year", Text(key.Year))
            );
    }

    /// <summary>What a version says, if it is still what was kept.</summary>
    internal async Task<Result<FrozenInventory>> ReadAsync(
        InventoryVersion version,
        CancellationToken cancellation
    )
    {
        var key = new VersionKey(version.Place, version.Year, version.Number);
        var text = await store.FindTextAsync(key, cancellation) ?? string.Empty;
        return string.Equals(FrozenInventory.DigestOf(text), version.Digest, StringComparison.Ordinal)
            ? FrozenInventory.FromText(text)
            : Refusal.Conflict("inventory.version-damaged", ("number", Text(version.Number)));
    }

    /// <summary>What the record gives today, as a version would say it.</summary>
    internal async Task<Result<FrozenInventory>> TodayAsync(
        Actor actor,
        InventoryVersion version,
        CancellationToken cancellation
    )
    {
        var request = new CompileRequest(version.Place, version.Year, version.GwpSet, version.Level.Code);
        var compiled = await compile.RunAsync(actor, request, cancellation);
        return compiled.IsRefused ? compiled.Refusal : FrozenInventory.Of(compiled.Value);
    }

    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
