using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Imports a draft: its file, with the decisions made about it.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="import">Reads and keeps the facts.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class FinishDraft(FactStores stores, ImportFacts import, TimeProvider time)
{
    private readonly DraftDesk desk = new(stores, time);

    /// <summary>Imports the draft; one that still has errors stays open and answers them.</summary>
    /// <remarks>
    /// An import can be told twice: the second one finds nothing to change, and a draft that is imported
    /// already answers what it did. So whoever is stopped between the facts and the draft's end, or after
    /// it, loses nothing.
    /// </remarks>
    /// <param name="actor">Who imports it.</param>
    /// <param name="key">Which draft.</param>
    /// <param name="progress">Whom to tell where it stands; null when nobody asks.</param>
    /// <param name="cancellation">Stops before anything is kept; the draft stays open.</param>
    public async Task<Result<DraftReading>> RunAsync(
        Actor actor,
        DraftKey key,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        var found = await desk.FindAsync(actor, key, cancellation);
        if (found is { IsRefused: false, Value: { State: DraftState.Imported } earlier })
        {
            return new DraftReading(earlier, Report: null);
        }

        var opened = await desk.OpenAsync(actor, key, cancellation);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        var (draft, bytes) = opened.Value;
        using var content = new MemoryStream(bytes, writable: false);
        var request = draft.Request(content, isPreview: false) with { Progress = progress };
        var imported = await import.RunAsync(actor, request, cancellation);
        if (imported.IsRefused)
        {
            return imported.Refusal;
        }

        return imported.Value.IsRefused
            ? new DraftReading(draft, imported.Value)
            : await CloseAsync(actor, key, imported.Value);
    }

    // What is on record stays there, so the draft's end is not given up half-way.
    private async Task<Result<DraftReading>> CloseAsync(Actor actor, DraftKey key, ImportReport report)
    {
        var outcome = new DraftOutcome(
            report.ItemsTaken,
            report.Imported,
            report.Differences.Count,
            report.Unchanged,
            report.Change
        );
        var closed = await desk.ChangeAsync(
            actor,
            key,
            draft => draft with { State = DraftState.Imported, Outcome = outcome },
            CancellationToken.None
        );
        return closed.IsRefused ? closed.Refusal : new DraftReading(closed.Value, report);
    }
}
