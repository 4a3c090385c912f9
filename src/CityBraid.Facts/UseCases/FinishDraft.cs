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
    /// already answers what it did. The facts and the draft's end are one transaction; one that somebody
    /// changed or gave up meanwhile is refused, and nothing is on record.
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

        return imported.Value switch
        {
            { IsRefused: true } => new DraftReading(draft, imported.Value),
            { Change: null } => await CloseAsync(actor, draft, imported.Value),
            _ => await TellAsync(draft, imported.Value),
        };
    }

    /// <summary>What is told of a draft that is no longer what was to be imported.</summary>
    internal static Refusal ChangedMeanwhile(ImportDraft draft) =>
        Refusal.Conflict("facts.draft-changed-meanwhile", ("file", draft.FileName));

    /// <summary>Ends a draft that says only what is on record: there is nothing else to save.</summary>
    private async Task<Result<DraftReading>> CloseAsync(Actor actor, ImportDraft draft, ImportReport report)
    {
        var ended = draft.Ended(report, time.GetUtcNow());
        return await stores.Drafts.SaveDraftAsync(ended, actor, CancellationToken.None)
            ? new DraftReading(ended with { Revision = ended.Revision + 1 }, report)
            : ChangedMeanwhile(draft);
    }

    // It ended with its facts, in one transaction.
    private async Task<Result<DraftReading>> TellAsync(ImportDraft draft, ImportReport report)
    {
        var ended = await stores.Drafts.FindDraftAsync(draft.Number, CancellationToken.None);
        return new DraftReading(ended ?? draft, report);
    }
}
