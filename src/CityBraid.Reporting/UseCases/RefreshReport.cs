using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Draws the figures of a draft anew; what people wrote stays.</summary>
/// <param name="filling">Fills packs.</param>
/// <param name="store">Keeps reports.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class RefreshReport(IReportFilling filling, IReportStore store, TimeProvider time)
{
    /// <summary>The draft with today's figures.</summary>
    public async Task<Result<KeptReport>> RunAsync(
        Actor actor,
        KeptReportKey key,
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

        var kept = found.Value;
        var filled = await filling.FillAsync(actor, kept.Request, kept.Language, cancellation);
        if (filled.IsRefused)
        {
            return filled.Refusal;
        }

        var now = time.GetUtcNow();
        var drawn = kept.DrawnFrom(filled.Value, actor, now);
        return await store.TrySaveAsync(drawn, actor, now, cancellation) is { } saved
            ? saved
            : ReportAccess.Changed(key);
    }
}
