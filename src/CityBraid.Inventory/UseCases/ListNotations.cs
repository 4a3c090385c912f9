using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Lists the notation keys stated for a place and year.</summary>
public sealed class ListNotations(IPlaceReader places, INotationStore notations)
{
    /// <summary>The keys in order of references, or a refusal.</summary>
    public async Task<Result<IReadOnlyList<StatedNotation>>> RunAsync(
        Actor actor,
        PlaceCode place,
        int year,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.FindRefusal(Permission.ReadInventory, place) is { } refusal)
        {
            return refusal;
        }

        if (await places.FindPlaceAsync(place, cancellation) is null)
        {
            return InventoryRefusals.UnknownPlace(place);
        }

        return (await notations.ListNotationsAsync(place, year, cancellation)).ToArray();
    }
}
