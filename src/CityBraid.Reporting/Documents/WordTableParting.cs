namespace CityBraid.Reporting;

/// <summary>Parts the columns of a table that is too wide over several.</summary>
internal static class WordTableParting
{
    /// <summary>The columns of each table, in their order: all that tell rows apart, and its share of the
    ///   others.</summary>
    /// <param name="keys">The columns that tell rows apart.</param>
    /// <param name="others">The other columns.</param>
    /// <param name="tables">How many tables there are.</param>
    /// <param name="widthOf">How wide a column is.</param>
    public static IReadOnlyList<int[]> Of(int[] keys, int[] others, int tables, Func<int, double> widthOf)
    {
        var whole = others.Sum(widthOf);
        var before = 0d;
        var shares = new List<int>[tables];
        for (var table = 0; table < tables; table++)
        {
            shares[table] = [.. keys];
        }

        foreach (var at in others)
        {
            var middle = before + (widthOf(at) / 2);
            shares[Math.Min(tables - 1, (int)(middle / whole * tables))].Add(at);
            before += widthOf(at);
        }

        return
        [
            .. shares
                .Where(share => tables == 1 || share.Count > keys.Length)
                .Select(share => share.Order().ToArray()),
        ];
    }
}
