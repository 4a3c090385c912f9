using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Withdraws notation keys, so that the values of their references count again.</summary>
public sealed class WithdrawNotations(INotationStore notations, TimeProvider clock)
{
    /// <summary>Withdraws all keys, or none and says of which references none is stated.</summary>
    public async Task<Result<IReadOnlyList<StatedNotation>>> RunAsync(
        Actor actor,
        WithdrawalRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.WriteInventory, request.Place) is { } refusal)
        {
            return refusal;
        }

        var stated = await notations.ListNotationsAsync(request.Place, request.Year, cancellation);
        var known = stated.ToDictionary(notation => notation.Reference, StringComparer.Ordinal);
        var asked = request.References.Distinct(StringComparer.Ordinal).ToArray();
        var findings = asked.Where(reference => !known.ContainsKey(reference)).Select(NotStated).ToArray();
        if (findings.Length > 0)
        {
            return Refusal.BadData("inventory.withdrawal-refused", findings);
        }

        var change = new NotationChange(
            request.Place,
            request.Year,
            [.. asked.Select(reference => known[reference])],
            actor,
            clock.GetUtcNow()
        );
        await notations.RemoveNotationsAsync(change, cancellation);
        return (await notations.ListNotationsAsync(request.Place, request.Year, cancellation)).ToArray();
    }

    private static Finding NotStated(string reference) =>
        new(Severity.Error, "inventory.notation-not-stated", where: null, ("reference", reference));
}
