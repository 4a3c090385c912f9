using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Gives a draft up; its file is let go of, and nothing of it was ever on record.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class DiscardDraft(FactStores stores, TimeProvider time)
{
    private readonly DraftDesk desk = new(stores, time);

    /// <summary>Discards the draft and answers it as it was.</summary>
    public Task<Result<ImportDraft>> RunAsync(Actor actor, DraftKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return desk.ChangeAsync(
            actor,
            key,
            draft => draft with { State = DraftState.Discarded },
            cancellation
        );
    }
}
