using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The facts on record about the places and days that some stated facts are about.</summary>
internal sealed class RecordedFacts
{
    private readonly Dictionary<FactKey, Fact> byKey;

    private RecordedFacts(IEnumerable<Fact> facts) => byKey = facts.ToDictionary(fact => fact.Key);

    /// <summary>The facts.</summary>
    public IReadOnlyCollection<Fact> All => byKey.Values;

    /// <summary>Loads what is on record near some keys.</summary>
    public static async Task<RecordedFacts> LoadAsync(
        IFactReader reader,
        IEnumerable<FactKey> keys,
        CancellationToken cancellation
    )
    {
        var found = new List<Fact>();
        foreach (var (place, days) in Spans(keys))
        {
            found.AddRange(await reader.FindFactsAsync(new FactQuery(place, days), cancellation));
        }

        return new RecordedFacts(found);
    }

    /// <summary>The fact of a key; null when none is on record.</summary>
    public Fact? Find(FactKey key) => byKey.GetValueOrDefault(key);

    private static Dictionary<PlaceCode, Period> Spans(IEnumerable<FactKey> keys)
    {
        var spans = new Dictionary<PlaceCode, Period>();
        foreach (var key in keys)
        {
            if (!spans.TryGetValue(key.Place, out var span))
            {
                spans.Add(key.Place, key.Period);
            }
            else if (!span.Contains(key.Period))
            {
                var from = span.From < key.Period.From ? span.From : key.Period.From;
                var to = span.To > key.Period.To ? span.To : key.Period.To;
                spans[key.Place] = Period.Of(from, to);
            }
        }

        return spans;
    }
}
