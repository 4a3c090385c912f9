using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Chooses the year that a city's later inventories are compared with.</summary>
public sealed class SetBaseYear(IPlaceReader places, IBaseYearStore bases, TimeProvider time)
{
    /// <summary>Keeps the base year, or says everything that is wrong with it.</summary>
    public async Task<Result<BaseYear>> RunAsync(
        Actor actor,
        BaseYearRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.WriteInventory, request.Place) is { } refusal)
        {
            return refusal;
        }

        if (await places.FindPlaceAsync(request.Place, cancellation) is null)
        {
            return InventoryRefusals.UnknownPlace(request.Place);
        }

        var (year, now) = (CalendarYear.Find(request.Year), time.GetUtcNow());
        Finding[] problems =
        [
            .. year is null ? [Error("inventory.unreadable-year", ("text", request.Year))]
            : year.Number > now.Year ? [Error("inventory.year-to-come", ("year", Versions.Text(year.Number)))]
            : Array.Empty<Finding>(),
            .. request.Percent is <= 0m or > 100m
                ? [Error("inventory.base-threshold")]
                : Array.Empty<Finding>(),
            .. string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > Versions.NoteMax
                ? [Error("inventory.base-without-reason", ("most", Versions.Text(Versions.NoteMax)))]
                : Array.Empty<Finding>(),
        ];
        if (problems.Length > 0)
        {
            return Refusal.BadData("inventory.base-refused", problems);
        }

        var chosen = new BaseYear(
            request.Place,
            year!.Number,
            request.Percent / 100m,
            request.Reason.Trim(),
            actor.Name,
            now
        );
        await bases.SaveBaseYearAsync(chosen, cancellation);
        return chosen;
    }

    private static Finding Error(string code, params (string Name, string Value)[] values) =>
        new(Severity.Error, code, where: null, values);
}
