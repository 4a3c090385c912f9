namespace CityBraid.Cooperation;

/// <summary>Follows a value back to the updates that it is made of.</summary>
/// <remarks>What counts in which period is worked out once for each project that is asked for.</remarks>
internal sealed class RollupSources(RollupOwn own)
{
    private readonly Dictionary<RollupNode, List<PreparedUpdate>?[]> counted = [];

    public IReadOnlyList<IndicatorUpdate> Of(RollupNode top, int period)
    {
        var found = new List<IndicatorUpdate>();
        var waiting = new Stack<RollupNode>([top]);
        while (waiting.TryPop(out var node))
        {
            var below = node.Contributing(period);
            below.ForEach(waiting.Push);
            if (below.Count == 0)
            {
                found.AddRange(OwnOf(node, period));
            }
        }

        return found;
    }

    /// <summary>The updates of the project itself.</summary>
    public IEnumerable<IndicatorUpdate> OwnOf(RollupNode node, int period) =>
        (Counted(node)[period] ?? [])
            .Where(update => update is { IsUsable: true, IsOfNothing: false })
            .Select(update => update.Update);

    /// <summary>Something was added or taken away.</summary>
    public void Forget() => counted.Clear();

    private List<PreparedUpdate>?[] Counted(RollupNode node)
    {
        if (!counted.TryGetValue(node, out var known))
        {
            counted.Add(node, known = own.Counted(node.Indicator, node.Updates.Values, []));
        }

        return known;
    }
}
