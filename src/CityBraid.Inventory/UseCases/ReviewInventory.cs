using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Returns, approves or closes an inventory that somebody else sent for review.</summary>
/// <param name="versions">Finds versions and what is on record.</param>
/// <param name="store">Keeps what happens to them.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class ReviewInventory(Versions versions, IReviewStore store, TimeProvider time)
{
    /// <summary>The version after the decision.</summary>
    public async Task<Result<InventoryVersion>> RunAsync(
        Actor actor,
        ReviewRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var key = request.Version;
        if (actor.FindRefusal(PermissionFor(request.Kind), key.Place) is { } refusal)
        {
            return refusal;
        }

        var found = await versions.FindAsync(actor, key, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var version = found.Value;
        var latest = await store.ListVersionsAsync(key.Place, key.Year, cancellation);
        return FindRefusal(actor, request, version, latest[0]) is { } refused ? refused
            : await FindChangeAsync(actor, request, version, cancellation) is { } changed ? changed
            : await KeepAsync(actor, request, version, cancellation);
    }

    private static Permission PermissionFor(ReviewDeedKind kind) =>
        kind is ReviewDeedKind.Closed ? Permission.CloseInventory : Permission.ReviewInventory;

    private static Refusal? FindRefusal(
        Actor actor,
        ReviewRequest request,
        InventoryVersion version,
        InventoryVersion latest
    ) =>
        latest.Number != version.Number
            ? Refusal.Conflict("inventory.newer-version", ("number", Versions.Text(latest.Number)))
        : !version.Takes(request.Kind)
            ? Refusal.Conflict(
                "inventory.not-now",
                ("number", Versions.Text(version.Number)),
                ("state", version.State.ToString())
            )
        : Actor.IsSamePerson(version.SubmittedBy, actor.Name) ? Refusal.Forbidden("inventory.own-submission")
        : request.Note.Length > Versions.NoteMax
            ? Refusal.Invalid("inventory.note-too-long", ("most", Versions.Text(Versions.NoteMax)))
        : request.Kind is ReviewDeedKind.Returned && string.IsNullOrWhiteSpace(request.Note)
            ? Refusal.Invalid("inventory.return-without-reason")
        : null;

    /// <summary>Nothing is approved or closed that the record says otherwise by now.</summary>
    private async Task<Refusal?> FindChangeAsync(
        Actor actor,
        ReviewRequest request,
        InventoryVersion version,
        CancellationToken cancellation
    )
    {
        if (request.Kind is ReviewDeedKind.Returned)
        {
            return null;
        }

        var said = await versions.ReadAsync(version, cancellation);
        if (said.IsRefused)
        {
            return said.Refusal;
        }

        var today = await versions.TodayAsync(actor, version, cancellation);
        return today.IsRefused ? today.Refusal
            : FrozenInventory.DigestOf(today.Value.ToText()) == version.Digest ? null
            : Refusal.Conflict("inventory.changed-since", ("number", Versions.Text(version.Number)));
    }

    private async Task<Result<InventoryVersion>> KeepAsync(
        Actor actor,
        ReviewRequest request,
        InventoryVersion version,
        CancellationToken cancellation
    )
    {
        var deed = new ReviewDeed(request.Kind, actor.Name, time.GetUtcNow(), request.Note.Trim());
        return await store.TryAddDeedAsync(request.Version, version.Deeds.Count, deed, cancellation)
            ? version with
            {
                Deeds = [.. version.Deeds, deed],
            }
            : Refusal.Conflict("inventory.reviewed-meanwhile", ("number", Versions.Text(version.Number)));
    }
}
