using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Takes an import, an approval or an undo back: every fact it touched is again what it was
///   before.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class UndoChange(FactStores stores, TimeProvider time)
{
    /// <summary>Undoes a change and answers the number of the change that does so.</summary>
    /// <remarks>
    /// A change whose facts were changed again later is not undone, or the later change would be lost: undo
    /// that one first. An approval is taken back by whoever may approve, and put back by approving anew: so
    /// nobody puts on record again what they answered themselves.
    /// </remarks>
    public async Task<Result<long>> RunAsync(Actor actor, long number, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var change = await stores.Facts.FindChangeAsync(number, cancellation);
        if (change is null)
        {
            return Refusal.NotFound("facts.no-such-change", ("change", Text(number)));
        }

        var keys = change.Revisions.Select(revision => revision.Key).ToHashSet();
        var isOfApproval = await IsOfApprovalAsync(change, cancellation);
        var permission = isOfApproval ? Permission.ApproveFacts : Permission.WriteFacts;
        if (FindRefusal(actor, permission, number, keys) is { } refusal)
        {
            return refusal;
        }

        if (isOfApproval && change.Kind is ChangeKind.Undo)
        {
            return Refusal.Conflict("facts.approval-taken-back", ("change", Text(number)));
        }

        var undo = change with
        {
            Actor = actor.Name,
            At = time.GetUtcNow(),
            Kind = ChangeKind.Undo,
            Subject = Text(number),
            Seen = await stores.Facts.FindNewestChangeAsync(cancellation),
        };
        return await FindLaterAsync(number, keys, cancellation)
            ?? await new EarlierFacts(stores).RestoreAsync(
                undo,
                change.Revisions,
                "facts.undo-contradicts",
                cancellation
            );
    }

    /// <summary>Whether a change is an approval, or the undoing of one.</summary>
    private async Task<bool> IsOfApprovalAsync(FactChange change, CancellationToken cancellation)
    {
        var first = change;
        while (first is { Kind: ChangeKind.Undo })
        {
            var undone = long.Parse(first.Subject, CultureInfo.InvariantCulture);
            first = await stores.Facts.FindChangeAsync(undone, cancellation);
        }

        return first is { Kind: ChangeKind.Round };
    }

    /// <summary>A change of places that the actor may not read of is, to them, no change at all.</summary>
    private static Refusal? FindRefusal(
        Actor actor,
        Permission permission,
        long number,
        HashSet<FactKey> keys
    )
    {
        var refusals = keys.Select(key => key.Place)
            .Distinct()
            .Select(place => actor.FindRefusal(permission, place))
            .OfType<Refusal>()
            .ToArray();
        return refusals.Any(one => one.Kind == RefusalKind.NotFound)
            ? Refusal.NotFound("facts.no-such-change", ("change", Text(number)))
            : refusals.FirstOrDefault();
    }

    private async Task<Refusal?> FindLaterAsync(
        long number,
        HashSet<FactKey> keys,
        CancellationToken cancellation
    )
    {
        foreach (var place in keys.Select(key => key.Place).Distinct())
        {
            var changes = await stores.Facts.ListChangesAsync(place, cancellation);
            foreach (var summary in changes.Where(summary => summary.Number > number))
            {
                var later = await stores.Facts.FindChangeAsync(summary.Number, cancellation);
                var touched = later?.Revisions.Select(revision => revision.Key).FirstOrDefault(keys.Contains);
                if (touched is not null)
                {
                    return Refusal.Conflict(
                        "facts.changed-since",
                        ("fact", touched.ToString()),
                        ("change", Text(summary.Number))
                    );
                }
            }
        }

        return null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
