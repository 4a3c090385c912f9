using System.Diagnostics.CodeAnalysis;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Facts that are stated together, one for each key.</summary>
internal sealed class StatedFacts
{
    private readonly Dictionary<FactKey, Fact> byKey = [];

    /// <summary>The facts.</summary>
    public IReadOnlyCollection<Fact> All => byKey.Values;

    /// <summary>Adds a fact unless one of its key is there, and answers that one.</summary>
    public bool TryAdd(Fact fact, [NotNullWhen(false)] out Fact? earlier)
    {
        earlier = null;
        return byKey.TryAdd(fact.Key, fact) || !byKey.TryGetValue(fact.Key, out earlier);
    }

    /// <summary>Whether there is a fact of a key.</summary>
    public bool Contains(FactKey key) => byKey.ContainsKey(key);
}
