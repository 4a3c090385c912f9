using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>
/// Puts what facts said before on record again, unless it contradicts what stands there now.
/// </summary>
/// <param name="stores">What is on record.</param>
internal sealed class EarlierFacts(FactStores stores)
{
    /// <summary>Keeps a change whose revisions go back to what they name as before.</summary>
    /// <param name="change">The change; its revisions are made here.</param>
    /// <param name="revisions">What each fact is to say again: its <see cref="FactRevision.Before"/>.</param>
    /// <param name="contradiction">The code of the refusal when that cannot stand beside the rest.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    public async Task<Result<long>> RestoreAsync(
        FactChange change,
        IReadOnlyList<FactRevision> revisions,
        string contradiction,
        CancellationToken cancellation
    )
    {
        var record = await RecordedFacts.LoadAsync(
            stores.Facts,
            Coverage.Of(revisions.Select(one => one.Key)),
            cancellation
        );
        var findings = await FindContradictionsAsync(revisions, record, cancellation);
        if (findings.Count > 0)
        {
            return Refusal.BadData(contradiction, findings);
        }

        var restored = revisions.Select(one => new FactRevision(record.Find(one.Key), one.Before)).ToArray();
        try
        {
            return await stores.Facts.SaveAsync(change with { Revisions = restored }, cancellation);
        }
        catch (FactConflictException conflict)
        {
            return Refusal.Conflict("facts.revised-meanwhile", ("fact", conflict.Key.ToString()));
        }
    }

    private async Task<IReadOnlyList<Finding>> FindContradictionsAsync(
        IReadOnlyList<FactRevision> revisions,
        RecordedFacts record,
        CancellationToken cancellation
    )
    {
        var stated = new StatedFacts();
        foreach (var fact in revisions.Select(revision => revision.Before).OfType<Fact>())
        {
            stated.TryAdd(fact, out _);
        }

        var touched = revisions.Select(revision => revision.Key).ToHashSet();
        var staying = record.All.Where(fact => !touched.Contains(fact.Key));
        var places = await stores.Places.ListPlacesAsync(cancellation);
        return [.. Contradictions.Find(stated, staying, places)];
    }
}
