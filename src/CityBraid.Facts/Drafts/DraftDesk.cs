using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Opens drafts for those who may import about their places, and keeps what they change.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="time">Tells when it happens.</param>
internal sealed class DraftDesk(FactStores stores, TimeProvider time)
{
    private const int TriesMax = 5;

    /// <summary>The draft of a number at a place, or why the actor cannot have it.</summary>
    public async Task<Result<ImportDraft>> FindAsync(
        Actor actor,
        DraftKey key,
        CancellationToken cancellation
    )
    {
        if (actor.FindRefusal(Permission.WriteFacts, key.Place) is { } refused)
        {
            return refused;
        }

        var draft = await stores.Drafts.FindDraftAsync(key.Number, cancellation);
        return draft is null || draft.Place != key.Place || draft.State == DraftState.Discarded
            ? Refusal.NotFound(
                "facts.no-such-draft",
                ("draft", key.Number.ToString(CultureInfo.InvariantCulture))
            )
            : draft;
    }

    /// <summary>An open draft with its file, or why there is none.</summary>
    public async Task<Result<(ImportDraft Draft, byte[] Content)>> OpenAsync(
        Actor actor,
        DraftKey key,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(actor, key, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var content = await stores.Drafts.FindContentAsync(key.Number, cancellation);
        return found.Value.State != DraftState.Open || content is null
            ? Refusal.Conflict("facts.draft-finished", ("file", found.Value.FileName))
            : (found.Value, content);
    }

    /// <summary>Changes an open draft, anew when somebody else changes it at the same time.</summary>
    /// <param name="actor">Who changes it.</param>
    /// <param name="key">Which draft.</param>
    /// <param name="change">The draft changed; null when there is nothing to change.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    public async Task<Result<ImportDraft>> ChangeAsync(
        Actor actor,
        DraftKey key,
        Func<ImportDraft, ImportDraft?> change,
        CancellationToken cancellation
    )
    {
        for (var tries = 0; tries < TriesMax; tries++)
        {
            var found = await FindAsync(actor, key, cancellation);
            if (found.IsRefused)
            {
                return found.Refusal;
            }

            if (found.Value.State != DraftState.Open)
            {
                return Refusal.Conflict("facts.draft-finished", ("file", found.Value.FileName));
            }

            if (change(found.Value) is not { } changed)
            {
                return found;
            }

            changed = changed with { SavedAt = time.GetUtcNow() };
            if (await stores.Drafts.SaveDraftAsync(changed, actor, cancellation))
            {
                return changed with { Revision = changed.Revision + 1 };
            }
        }

        return Refusal.Conflict(
            "facts.draft-busy",
            ("draft", key.Number.ToString(CultureInfo.InvariantCulture))
        );
    }
}
