using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>States notation keys for the references of a place and year that hold no number.</summary>
public sealed class StateNotations(
    IPlaceReader places,
    INotationStore notations,
    InventoryTables tables,
    TimeProvider clock
)
{
    /// <summary>Keeps all keys, or none and says everything that is wrong with them.</summary>
    public async Task<Result<IReadOnlyList<StatedNotation>>> RunAsync(
        Actor actor,
        NotationRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.WriteInventory, request.Place) is { } refusal)
        {
            return refusal;
        }

        if (request.Year is < CalendarYear.Earliest or > CalendarYear.Latest)
        {
            return InventoryRefusals.YearOutOfRange(request.Year);
        }

        if (await places.FindPlaceAsync(request.Place, cancellation) is null)
        {
            return InventoryRefusals.UnknownPlace(request.Place);
        }

        var findings = Check(request.Notations).ToArray();
        if (findings.Length > 0)
        {
            return Refusal.BadData("inventory.notations-refused", findings);
        }

        var change = new NotationChange(
            request.Place,
            request.Year,
            request.Notations,
            actor,
            clock.GetUtcNow()
        );
        await notations.SaveNotationsAsync(change, cancellation);
        return (await notations.ListNotationsAsync(request.Place, request.Year, cancellation)).ToArray();
    }

    private IEnumerable<Finding> Check(IReadOnlyList<StatedNotation> stated) =>
        stated
            .Select(Problem)
            .Concat(
                stated
                    .GroupBy(notation => notation.Reference, StringComparer.Ordinal)
                    .Where(group => group.Count() > 1)
                    .Select(group => Error("inventory.notation-twice", ("reference", group.Key)))
            )
            .OfType<Finding>();

    private Finding? Problem(StatedNotation notation)
    {
        if (tables.Gpc.Find(notation.Reference) is null)
        {
            return Error("inventory.unknown-reference", ("reference", notation.Reference));
        }

        return notation.NeedsReason && string.IsNullOrWhiteSpace(notation.Reason)
            ? Error(
                "inventory.notation-without-reason",
                ("reference", notation.Reference),
                ("key", notation.Key.ToCode())
            )
            : null;
    }

    private static Finding Error(string code, params (string Name, string Value)[] values) =>
        new(Severity.Error, code, where: null, values);
}
