using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Takes a record away; its states stay, and it can be brought back.</summary>
/// <param name="reading">The records, and which reports count.</param>
/// <param name="desk">Whom duties reach.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class RemoveRecord(RecordReading reading, IActionDesk desk, TimeProvider time)
{
    /// <summary>Removes a record that no other refers to, or says which do.</summary>
    public async Task<Result<CooperationRecord>> RunAsync(
        Actor actor,
        RecordKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (CooperationAccess.FindWritingRefusal(actor, key.Workspace) is { } refusal)
        {
            return refusal;
        }

        if (await reading.Store.FindAsync(key, cancellation) is not { IsRemoved: false } now)
        {
            return CooperationAccess.Unknown(key);
        }

        if (await CountsAsync(key, cancellation))
        {
            return Refusal.Conflict("cooperation.report-counts", ("record", key.Code.Value));
        }

        var findings = await FindUsesAsync(key, cancellation);
        if (findings.Count > 0)
        {
            return Refusal.BadData("cooperation.removal-refused", findings);
        }

        var removed = now with
        {
            IsRemoved = true,
            Draft = null,
            Revision = now.Revision + 1,
            ChangedBy = actor.Name,
            ChangedAt = time.GetUtcNow(),
        };
        if (!await reading.Store.TryKeepAsync([removed], cancellation))
        {
            return Refusal.Conflict("cooperation.changed-meanwhile", ("record", key.Code.Value));
        }

        await desk.FollowIfOwedAsync(actor, removed, cancellation);
        return removed;
    }

    /// <summary>What somebody approved goes by taking the approval back, not by taking it away.</summary>
    private async Task<bool> CountsAsync(RecordKey key, CancellationToken cancellation)
    {
        if (key is not { Kind: RecordKind.IndicatorReport, Workspace: { } workspace })
        {
            return false;
        }

        var deeds = await reading.Deeds.ListAsync(workspace, cancellation);
        return ReportStanding.FindApproved(deeds.Where(deed => deed.Report == key.Code)) is not null;
    }

    /// <summary>
    /// A record of the directory may be referred to from every workspace, and from states that count although
    /// they were changed since.
    /// </summary>
    private async Task<IReadOnlyList<Finding>> FindUsesAsync(RecordKey key, CancellationToken cancellation)
    {
        var workspaces = key.Workspace is { } own
            ? [own]
            : await reading.Store.ListWorkspacesAsync(cancellation);
        var findings = new List<Finding>();
        foreach (var workspace in workspaces.Select(one => (PlaceCode?)one).Append(key.Workspace).Distinct())
        {
            var book = new CooperationBook(workspace, await reading.Store.LoadAsync(workspace, cancellation));
            var counting = await CountingReports.ListEarlierAsync(reading, book, cancellation);
            findings.AddRange(
                book.Referring(key.Kind, key.Code.Value)
                    .Concat(counting.Where(state => Names(state, key)))
                    .DistinctBy(user => user.Key)
                    .Select(user => InUse(key, user))
            );
        }

        return findings;
    }

    private static bool Names(CooperationRecord user, RecordKey key) =>
        RecordReferences.Of(user).Any(one => one.Kind == key.Kind && one.Code == key.Code.Value);

    private static Finding InUse(RecordKey key, CooperationRecord user) =>
        new(
            Severity.Error,
            "cooperation.record-in-use",
            RecordPlace.Of(user.Key),
            ("record", key.Code.Value),
            ("user", user.Key.Code.Value)
        );
}
