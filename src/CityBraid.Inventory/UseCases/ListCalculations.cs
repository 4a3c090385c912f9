using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Lists the calculations kept in the inventory of a place and year.</summary>
public sealed class ListCalculations(IPlaceReader places, ICalculationStore calculations)
{
    /// <summary>The newest revision of each, withdrawn ones too, in order of numbers; or a refusal.</summary>
    public async Task<Result<IReadOnlyList<KeptCalculation>>> RunAsync(
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

        return (await calculations.ListCalculationsAsync(place, year, cancellation)).ToArray();
    }
}
