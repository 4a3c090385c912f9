using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The facts on record about the places and days that some stated facts are about.</summary>
internal sealed class RecordedFacts
{
    private readonly Dictionary<FactKey, Fact> byKey;

    private RecordedFacts(IEnumerable<Fact> facts) => byKey = facts.ToDictionary(fact => fact.Key);

    /// <summary>The facts.</summary>
    public IReadOnlyCollection<Fact> All => byKey.Values;

    /// <summary>Loads what is on record about some places and days.</summary>
    public static async Task<RecordedFacts> LoadAsync(
        IFactReader reader,
        Coverage coverage,
        CancellationToken cancellation
    )
    {
        var found = new List<Fact>();
        foreach (var (place, days) in coverage.Spans)
        {
            found.AddRange(await reader.FindFactsAsync(new FactQuery(place, days), cancellation));
        }

        return new RecordedFacts(found);
    }

    /// <summary>The fact of a key; null when none is on record.</summary>
    public Fact? Find(FactKey key) => byKey.GetValueOrDefault(key);
}
