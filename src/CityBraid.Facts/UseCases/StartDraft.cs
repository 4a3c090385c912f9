using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Takes a file in and keeps it as a draft, to be decided about before it is imported.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="import">Reads the file.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class StartDraft(FactStores stores, ImportFacts import, TimeProvider time)
{
    /// <summary>Keeps the file, unless it cannot be read at all; its errors are mended in the
    ///   draft.</summary>
    public async Task<Result<ImportDraft>> RunAsync(
        Actor actor,
        DraftFile file,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(file);
        var fault = await FindFaultAsync(actor, file, cancellation);
        if (fault is not null)
        {
            return fault;
        }

        file.Content.Position = 0;
        using var content = new MemoryStream();
        await file.Content.CopyToAsync(content, cancellation);
        var now = time.GetUtcNow();
        var draft = new ImportDraft
        {
            Place = file.Place,
            Owner = actor.Name,
            FileName = file.FileName,
            Year = file.Year,
            Mapping = file.Mapping,
            StartedAt = now,
            SavedAt = now,
        };
        var number = await stores.Drafts.AddDraftAsync(
            draft,
            content.GetBuffer().AsMemory(0, (int)content.Length),
            cancellation
        );
        return draft with { Number = number };
    }

    private async Task<Refusal?> FindFaultAsync(Actor actor, DraftFile file, CancellationToken cancellation)
    {
        var request = new ImportRequest(
            file.Content,
            file.FileName,
            file.Place,
            file.Year,
            file.Mapping,
            IsPreview: true
        );
        return (await import.RunAsync(actor, request, cancellation)).Refusal;
    }
}
