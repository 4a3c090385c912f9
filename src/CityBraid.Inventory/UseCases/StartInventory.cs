using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Starts a city's inventory of a year at a level; no fact is needed for that.</summary>
/// <param name="places">The register of places.</param>
/// <param name="inventories">The inventories that were started.</param>
/// <param name="locks">Which inventories are locked already; those stay as they are.</param>
/// <param name="lockFactors">Locks what is started to the factor library of the day.</param>
/// <param name="clock">Tells when it happens, and which years are still to come.</param>
public sealed class StartInventory(
    IPlaceReader places,
    IInventoryStore inventories,
    IFactorLockStore locks,
    LockFactors lockFactors,
    TimeProvider clock
)
{
    /// <summary>Keeps that the city reports this year; starting it again changes nothing.</summary>
    public async Task<Result<StartedInventory>> RunAsync(
        Actor actor,
        StartRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.WriteInventory, request.Place) is { } refused)
        {
            return refused;
        }

        if (CalendarYear.Find(request.Year) is not { } year)
        {
            return Refusal.Invalid("inventory.unreadable-year", ("text", request.Year));
        }

        if (year.Number > clock.GetUtcNow().Year)
        {
            return Refusal.Invalid("inventory.year-to-come", ("year", Text(year.Number)));
        }

        if (!Level.TryParse(request.Level, out var level) || level == Level.Territorial)
        {
            return Refusal.Invalid("inventory.not-reported-at", ("level", request.Level));
        }

        return await places.FindPlaceAsync(request.Place, cancellation) is null
            ? InventoryRefusals.UnknownPlace(request.Place)
            : await KeepAsync(
                actor,
                new StartedInventory(request.Place, year.Number, level, actor.Name, clock.GetUtcNow()),
                cancellation
            );
    }

    private async Task<Result<StartedInventory>> KeepAsync(
        Actor actor,
        StartedInventory asked,
        CancellationToken cancellation
    )
    {
        var started = await inventories.ListStartedAsync(asked.Place, cancellation);
        if (started.FirstOrDefault(one => one.Year == asked.Year) is { } before)
        {
            return before.Level == asked.Level
                ? before
                : Refusal.Conflict(
                    "inventory.started-at-another-level",
                    ("year", Text(before.Year)),
                    ("level", before.Level.Code)
                );
        }

        await inventories.SaveStartedAsync(asked, cancellation);
        if (await locks.FindLockAsync(asked.Place, asked.Year, cancellation) is not null)
        {
            return asked;
        }

        var locked = await lockFactors.RunAsync(actor, asked.Place, asked.Year, cancellation);
        return locked.IsRefused ? locked.Refusal : asked;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
