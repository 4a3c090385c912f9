namespace CityBraid.Inventory;

/// <summary>Which rows of a table of masses stand in which totals, a bit for each row.</summary>
internal sealed class TotalRows
{
    private static readonly int[] Scopes = [1, 2, 3];

    /// <summary>Looks at what the rows stand for.</summary>
    public TotalRows(IReadOnlyList<GpcReference> rows)
    {
        Rows = rows;
        ByScope = [.. Scopes.Select(scope => (scope, Those(one => one.Scope == scope)))];
        ByLevel = [.. Level.All.Select(level => (level, Those(level.Includes)))];
    }

    /// <summary>What each row stands for.</summary>
    public IReadOnlyList<GpcReference> Rows { get; }

    /// <summary>The rows of each scope.</summary>
    public IReadOnlyList<(int Scope, ulong Rows)> ByScope { get; }

    /// <summary>The rows that each level's total holds.</summary>
    public IReadOnlyList<(Level Level, ulong Rows)> ByLevel { get; }

    /// <summary>The rows that fit.</summary>
    public ulong Those(Func<GpcReference, bool> fits) =>
        Rows.Index().Where(one => fits(one.Item)).Aggregate(0UL, (bits, one) => bits | (1UL << one.Index));
}
