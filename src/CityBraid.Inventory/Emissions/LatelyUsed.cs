namespace CityBraid.Inventory;

/// <summary>Values found by their key until others crowd them out: what was not asked for longest goes
///   first.</summary>
/// <remarks>Safe to share between threads.</remarks>
/// <param name="weightMax">What the values may weigh together.</param>
internal sealed class LatelyUsed<TKey, TValue>(int weightMax)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> entries = [];
    private readonly LinkedList<Entry> latestFirst = new();

    /// <summary>What the values weigh now.</summary>
    public int Weight { get; private set; }

    /// <summary>The value of a key; null when it is not kept, or no longer.</summary>
    public TValue? Find(TKey key)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(key, out var entry))
            {
                return null;
            }

            latestFirst.Remove(entry);
            latestFirst.AddFirst(entry);
            return entry.Value.Value;
        }
    }

    /// <summary>Keeps a value, unless its key has one or it is too heavy.</summary>
    public void Keep(TKey key, TValue value, int weight)
    {
        lock (gate)
        {
            if (weight > weightMax || entries.ContainsKey(key))
            {
                return;
            }

            entries.Add(key, latestFirst.AddFirst(new Entry(key, value, weight)));
            Weight += weight;
            while (Weight > weightMax)
            {
                Drop(latestFirst.Last!);
            }
        }
    }

    private void Drop(LinkedListNode<Entry> entry)
    {
        latestFirst.Remove(entry);
        entries.Remove(entry.Value.Key);
        Weight -= entry.Value.Weight;
    }

    private sealed record Entry(TKey Key, TValue Value, int Weight);
}
