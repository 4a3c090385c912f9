using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Opens the verifier's desk of a version: what to look at, what came out, what was found.</summary>
/// <param name="versions">Finds versions and what is on record.</param>
/// <param name="store">Keeps what happens in verifications.</param>
/// <param name="tables">The GWP sets and units.</param>
public sealed class OpenVerification(Versions versions, IReviewStore store, InventoryTables tables)
{
    /// <summary>The desk, for those who work at the place and for its verifiers.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="key">The version.</param>
    /// <param name="materialShare">The share of all tonnes that an error may not reach.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<Result<VerificationDesk>> RunAsync(
        Actor actor,
        VersionKey key,
        decimal materialShare,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (actor.FindRefusal(Permission.Discuss, key.Place) is { } refusal)
        {
            return refusal;
        }

        if (materialShare is < MaterialitySample.LeastShare or > 1m)
        {
            return Refusal.Invalid("inventory.material-share");
        }

        var found = await versions.FindAsync(actor, key, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var said = await versions.ReadAsync(found.Value, cancellation);
        if (said.IsRefused)
        {
            return said.Refusal;
        }

        var today = await versions.TodayAsync(actor, found.Value, cancellation);
        return today.IsRefused
            ? today.Refusal
            : DeskOf(
                found.Value,
                (said.Value, today.Value),
                materialShare,
                await store.ListVerificationAsync(key, cancellation)
            );
    }

    private VerificationDesk DeskOf(
        InventoryVersion version,
        (FrozenInventory Said, FrozenInventory Today) states,
        decimal share,
        IReadOnlyList<VerificationDeed> deeds
    )
    {
        var set = tables.FindGwpSet(version.GwpSet)!;
        var all = states.Said.Counted.Sum(MaterialitySample.SizeOf);
        var sample = MaterialitySample.Of(states.Said.Counted, share, StartOf(version));
        return new VerificationDesk
        {
            Version = version,
            Inventory = states.Said,
            MaterialShare = share,
            MaterialTonnes = share * all,
            Sample =
            [
                .. sample.Select(taken => new SampledRow(
                    taken.Row,
                    MaterialitySample.SizeOf(taken.Row) / all,
                    taken.IsCertain,
                    Reperformance.Of(taken.Row, states.Today, set, tables.Units)
                )),
            ],
            Deeds = deeds,
        };
    }

    /// <summary>What the sample starts from: the digest and, once there is one, who approved it when, so that
    ///   whoever sends an inventory cannot try until the sample suits them.</summary>
    private static string StartOf(InventoryVersion version)
    {
        var approved = version.Deeds.FirstOrDefault(deed => deed.Kind is ReviewDeedKind.Approved);
        return FrozenInventory.DigestOf(
            FormattableString.Invariant($"{version.Digest} {approved?.By} {approved?.At:O}")
        );
    }
}
