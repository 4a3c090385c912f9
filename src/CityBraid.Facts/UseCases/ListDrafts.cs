using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Lists the imports in the making of a place.</summary>
public sealed class ListDrafts(FactStores stores)
{
    /// <summary>The open drafts, the one changed last first.</summary>
    public async Task<Result<IReadOnlyList<ImportDraft>>> RunAsync(
        Actor actor,
        PlaceCode place,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        return actor.FindRefusal(Permission.WriteFacts, place) is { } refused
            ? refused
            : (await stores.Drafts.ListDraftsAsync(place, cancellation)).ToArray();
    }
}
