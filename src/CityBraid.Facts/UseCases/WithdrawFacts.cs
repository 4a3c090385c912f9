using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Takes facts off the record; their history stays, and the change can be undone.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class WithdrawFacts(FactStores stores, TimeProvider time)
{
    /// <summary>Withdraws all facts of the keys, or none, and answers the number of the change.</summary>
    /// <param name="actor">Who withdraws them.</param>
    /// <param name="keys">What the facts are about, one at least.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    public async Task<Result<long>> RunAsync(
        Actor actor,
        IReadOnlyCollection<FactKey> keys,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(keys);
        if (FindRefusal(actor, keys) is { } refused)
        {
            return refused;
        }

        var record = await RecordedFacts.LoadAsync(stores.Facts, Coverage.Of(keys), cancellation);
        var asked = keys.Distinct().ToArray();
        var lost = Array.Find(asked, key => record.Find(key) is null);
        if (asked.Length == 0 || lost is not null)
        {
            return Refusal.NotFound("facts.nothing-to-withdraw", ("fact", lost?.ToString() ?? string.Empty));
        }

        var change = new FactChange(
            actor.Name,
            time.GetUtcNow(),
            ChangeKind.Withdrawal,
            string.Join(", ", asked.Select(key => key.Variable).Distinct(StringComparer.Ordinal)),
            [.. asked.Select(key => new FactRevision(record.Find(key), After: null))]
        );
        return await SaveAsync(change, cancellation);
    }

    private async Task<Result<long>> SaveAsync(FactChange change, CancellationToken cancellation)
    {
        try
        {
            return await stores.Facts.SaveAsync(change, cancellation);
        }
        catch (FactConflictException conflict)
        {
            return Refusal.Conflict("facts.revised-meanwhile", ("fact", conflict.Key.ToString()));
        }
    }

    /// <summary>Of several places the one that must not even be known of decides.</summary>
    private static Refusal? FindRefusal(Actor actor, IEnumerable<FactKey> keys) =>
        keys.Select(key => key.Place)
            .Distinct()
            .Select(place => actor.FindRefusal(Permission.WriteFacts, place))
            .OfType<Refusal>()
            .OrderByDescending(refusal => refusal.Kind == RefusalKind.NotFound)
            .FirstOrDefault();
}
