using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Tells the history of one fact: who, when, what before and after.</summary>
public sealed class ListFactRevisions(FactStores stores)
{
    /// <summary>Every revision of a fact, the oldest first.</summary>
    public async Task<Result<IReadOnlyList<RecordedRevision>>> RunAsync(
        Actor actor,
        FactKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (actor.FindRefusal(Permission.ReadFacts, key.Place) is { } refusal)
        {
            return refusal;
        }

        var revisions = await stores.Facts.ListRevisionsAsync(key, cancellation);
        return revisions.Count == 0
            ? Refusal.NotFound("facts.no-such-fact", ("fact", key.ToString()))
            : revisions.ToArray();
    }
}
