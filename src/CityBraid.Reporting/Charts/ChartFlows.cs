namespace CityBraid.Reporting;

/// <summary>Nodes and what flows between them, never in a circle: what a Sankey chart is made of.</summary>
public sealed record ChartFlows
{
    /// <summary>Takes what is drawn; flows of the same two ends are added up.</summary>
    /// <exception cref="ArgumentException">
    /// A flow has an end that is no node, is not positive, or leads back to where it came from.
    /// </exception>
    public ChartFlows(IReadOnlyList<ChartNode> nodes, IEnumerable<ChartFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(flows);
        ChartGrid.RequireKeys(nodes.Select(node => node.Key), nameof(nodes));
        Nodes = [.. nodes];
        Flows =
        [
            .. flows
                .Select(flow => Checked(flow, nodes))
                .GroupBy(flow => (flow.From, flow.To))
                .Select(same => same.First() with { Amount = same.Sum(flow => flow.Amount) }),
        ];
        RequireNoCircle(Flows);
    }

    /// <summary>What the starts of flows are, in the reader's language: "From".</summary>
    public required string FromAxis { get; init; }

    /// <summary>What the ends of flows are, in the reader's language: "To".</summary>
    public required string ToAxis { get; init; }

    /// <summary>The nodes.</summary>
    public IReadOnlyList<ChartNode> Nodes { get; }

    /// <summary>The flows, one for each two ends.</summary>
    public IReadOnlyList<ChartFlow> Flows { get; }

    /// <summary>The nodes between others that let out more or less than flows in.</summary>
    public IReadOnlyList<ChartNode> Unbalanced =>
        [
            .. Nodes.Where(node =>
                Into(node) is > 0m and var inflow && OutOf(node) is > 0m and var outflow && inflow != outflow
            ),
        ];

    /// <summary>What flows into a node.</summary>
    public decimal Into(ChartNode node) =>
        Flows.Where(flow => Same(flow.To, node.Key)).Sum(flow => flow.Amount);

    /// <summary>What flows out of a node.</summary>
    public decimal OutOf(ChartNode node) =>
        Flows.Where(flow => Same(flow.From, node.Key)).Sum(flow => flow.Amount);

    private static ChartFlow Checked(ChartFlow flow, IReadOnlyList<ChartNode> nodes)
    {
        if (!nodes.Any(node => Same(node.Key, flow.From)) || !nodes.Any(node => Same(node.Key, flow.To)))
        {
            throw new ArgumentException($"{flow} has an end that is no node.", nameof(flow));
        }

        return flow.Amount > 0m
            ? flow
            : throw new ArgumentException($"{flow} carries nothing that could be drawn.", nameof(flow));
    }

    /// <summary>Takes away nodes that nothing leads to, until none is left; a circle would stay.</summary>
    private static void RequireNoCircle(IReadOnlyList<ChartFlow> flows)
    {
        var left = flows;
        while (left.Count > 0)
        {
            var reached = left.Select(flow => flow.To).ToHashSet(StringComparer.Ordinal);
            var rest = left.Where(flow => reached.Contains(flow.From)).ToArray();
            if (rest.Length == left.Count)
            {
                throw new ArgumentException($"Flows lead back to '{left[0].From}'.", nameof(flows));
            }

            left = rest;
        }
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
