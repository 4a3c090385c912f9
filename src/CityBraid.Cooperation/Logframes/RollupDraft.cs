using System.Diagnostics.CodeAnalysis;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A change as it is worked out, level by level, before anything is replaced.</summary>
internal sealed class RollupDraft
{
    private readonly Dictionary<RollupNode, OwnCells> owns = [];
    private readonly Dictionary<(RollupNode Node, int Period), RollupCell> cells = [];
    private readonly Dictionary<RollupNode, SortedSet<int>> waiting = [];
    private readonly PriorityQueue<RollupNode, int> queue = new();

    /// <summary>The cells that differ from what stood there.</summary>
    public IEnumerable<(RollupNode Node, int Period)> Changed => cells.Keys;

    /// <summary>Takes what a project's own updates give now.</summary>
    public void Add(
        RollupNode node,
        IReadOnlyDictionary<string, PreparedUpdate> updates,
        RollupCell[] ownCells,
        IReadOnlyList<Finding> findings
    )
    {
        owns.Add(node, new OwnCells(updates, ownCells, findings));
        for (var period = 0; period < ownCells.Length; period++)
        {
            if (!ownCells[period].Equals(node.Own[period]))
            {
                Ask(node, period);
            }
        }
    }

    /// <summary>The lowest node that waits, with the periods to be worked out.</summary>
    public bool TryNext([NotNullWhen(true)] out RollupNode? node, out IReadOnlyCollection<int> periods)
    {
        periods = [];
        if (!queue.TryDequeue(out node, out _))
        {
            return false;
        }

        periods = waiting[node];
        return true;
    }

    public RollupCell Own(RollupNode node, int period) =>
        owns.TryGetValue(node, out var own) ? own.Cells[period] : node.Own[period];

    public RollupCell Cell(RollupNode node, int period) =>
        cells.TryGetValue((node, period), out var cell) ? cell : node.Cells[period];

    /// <summary>Puts a cell in its place; the level above is asked only when it differs.</summary>
    public void Set(RollupNode node, int period, RollupCell cell)
    {
        if (cell.Equals(node.Cells[period]))
        {
            return;
        }

        cells[(node, period)] = cell;
        if (node.Parent is { } parent)
        {
            Ask(parent, period);
        }
    }

    /// <summary>Replaces everything that changed.</summary>
    public void Keep()
    {
        foreach (var (node, own) in owns)
        {
            // Where nothing lies below, what is shown and what is reported may be one list: not so any more.
            node.Cells = [.. node.Cells];
            (node.Updates, node.Own, node.Findings) = (own.Updates, own.Cells, own.Findings);
        }

        foreach (var ((node, period), cell) in cells)
        {
            node.Cells[period] = cell;
        }
    }

    private void Ask(RollupNode node, int period)
    {
        if (!waiting.TryGetValue(node, out var periods))
        {
            waiting.Add(node, periods = []);
            queue.Enqueue(node, -node.Depth);
        }

        periods.Add(period);
    }

    private sealed record OwnCells(
        IReadOnlyDictionary<string, PreparedUpdate> Updates,
        RollupCell[] Cells,
        IReadOnlyList<Finding> Findings
    );
}
