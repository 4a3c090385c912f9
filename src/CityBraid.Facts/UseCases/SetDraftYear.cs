using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Tells the year of a draft whose file does not, or takes it back.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class SetDraftYear(FactStores stores, TimeProvider time)
{
    private readonly DraftDesk desk = new(stores, time);

    /// <summary>Keeps the Gregorian year; null leaves it to the file.</summary>
    public Task<Result<ImportDraft>> RunAsync(
        Actor actor,
        DraftKey key,
        int? year,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return desk.ChangeAsync(actor, key, draft => draft with { Year = year }, cancellation);
    }
}
