using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Looks at an inventory beside the city's other years and beside its peers, for what may be wrong.
/// </summary>
/// <remarks>Peers are places of the same kind and country whose inventories the actor may read.</remarks>
public sealed class CheckInventory(
    IPlaceReader places,
    ListInventories inventories,
    CompileInventory compile,
    InventoryTables tables
)
{
    /// <summary>The findings, or a refusal.</summary>
    public async Task<Result<InventoryCheck>> RunAsync(
        Actor actor,
        PlaceCode place,
        int year,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        var own = await compile.RunAsync(actor, new CompileRequest(place, year), cancellation);
        if (own.IsRefused)
        {
            return own.Refusal;
        }

        var years = await inventories.RunAsync(actor, place, cancellation);
        if (years.IsRefused)
        {
            return years.Refusal;
        }

        if (await places.FindPlaceAsync(place, cancellation) is not { } city)
        {
            return InventoryRefusals.UnknownPlace(place);
        }

        var peers = await PeersAsync(actor, city, year, cancellation);
        Finding[] findings =
        [
            .. own.Value.OpenReferences.Select(Open),
            .. new DoubleCounting(tables.Factors, city.Country).Of(own.Value),
            .. PastCheck.Of(years.Value, year, place),
            .. PeerCheck.Of(own.Value, peers),
        ];
        return new InventoryCheck(place, year, findings);
    }

    private async Task<List<Compilation>> PeersAsync(
        Actor actor,
        Place city,
        int year,
        CancellationToken cancellation
    )
    {
        var peers = new List<Compilation>();
        var register = await places.ListPlacesAsync(cancellation);
        var readable = register.Where(one => actor.May(Permission.ReadInventory, one.Code));
        foreach (var peer in readable.Where(one => IsPeer(one, city)))
        {
            var inventory = await compile.RunAsync(actor, new CompileRequest(peer.Code, year), cancellation);
            if (!inventory.IsRefused)
            {
                peers.Add(inventory.Value);
            }
        }

        return peers;
    }

    private static bool IsPeer(Place one, Place city) =>
        one.Code != city.Code
        && one.Kind == city.Kind
        && !one.IsSynthetic
        && string.Equals(one.Country, city.Country, StringComparison.Ordinal);

    private static Finding Open(GpcReference reference) =>
        new(Severity.Warning, "inventory.reference-open", where: null, ("reference", reference.Code));
}
