using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Reads a draft's file with the decisions made so far.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="import">Reads the file.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class ShowDraft(FactStores stores, ImportFacts import, TimeProvider time)
{
    private readonly DraftDesk desk = new(stores, time);

    /// <summary>The draft and what importing it would do. One that is imported tells what it did.</summary>
    public async Task<Result<DraftReading>> RunAsync(
        Actor actor,
        DraftKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        var found = await desk.FindAsync(actor, key, cancellation);
        if (found is { IsRefused: false, Value: { State: DraftState.Imported } imported })
        {
            return new DraftReading(imported, Report: null);
        }

        var opened = await desk.OpenAsync(actor, key, cancellation);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        var (draft, bytes) = opened.Value;
        using var content = new MemoryStream(bytes, writable: false);
        var report = await import.RunAsync(actor, draft.Request(content, isPreview: true), cancellation);
        return report.IsRefused ? report.Refusal : new DraftReading(draft, report.Value);
    }
}
