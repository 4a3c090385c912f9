using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Gives a draft up.</summary>
/// <param name="store">Keeps reports.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class DiscardReport(IReportStore store, TimeProvider time)
{
    /// <summary>The draft that is listed no more; its states stay in the trail.</summary>
    /// <param name="actor">Who gives it up: whoever may write it.</param>
    /// <param name="key">The draft.</param>
    /// <param name="seen">The revision of it that was seen.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    public async Task<Result<KeptReport>> RunAsync(
        Actor actor,
        KeptReportKey key,
        int seen,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        var found = await new ReportDrafts(store).FindAsync(actor, key, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        if (found.Value.Revision != seen)
        {
            return ReportAccess.Changed(key);
        }

        var now = time.GetUtcNow();
        var discarded = found.Value with { Discard = new ReportDiscard(actor.Name, now) };
        return await store.TrySaveAsync(discarded, actor, now, cancellation) is { } saved
            ? saved
            : ReportAccess.Changed(key);
    }
}
