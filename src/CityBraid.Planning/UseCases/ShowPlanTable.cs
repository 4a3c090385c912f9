using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Shows rows of a table of a result, filtered by its columns.</summary>
public sealed class ShowPlanTable(LoadPlanTable load)
{
    /// <summary>The rows that fit.</summary>
    public async Task<Result<PlanTableView>> RunAsync(
        Actor actor,
        PlanTableQuery query,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        var loaded = await load.RunAsync(actor, query, cancellation);
        return loaded.IsRefused ? loaded.Refusal : View(loaded.Value, query);
    }

    private static PlanTableView View(PackedTable table, PlanTableQuery query)
    {
        using var rows = PackedRows.Read(table.Content).GetEnumerator();
        string[] columns = rows.MoveNext() ? rows.Current : [];
        var wanted = columns.Select(column => query.Where.GetValueOrDefault(column)).ToArray();
        var members = columns.SkipLast(1).Select(_ => new OrderedNames()).ToArray();
        var taken = new List<string[]>();
        long matches = 0;
        while (rows.MoveNext())
        {
            for (var place = 0; place < members.Length; place++)
            {
                members[place].Add(rows.Current[place]);
            }

            if (!Fits(rows.Current, wanted))
            {
                continue;
            }

            if (matches >= query.Skip && taken.Count < query.Take)
            {
                taken.Add(rows.Current);
            }

            matches++;
        }

        return new(table.Head, columns, [.. members.Select(one => one.All)], taken, matches);
    }

    private static bool Fits(string[] row, string?[] wanted)
    {
        for (var place = 0; place < wanted.Length; place++)
        {
            if (
                wanted[place] is { Length: > 0 } text
                && !string.Equals(row[place], text, StringComparison.Ordinal)
            )
            {
                return false;
            }
        }

        return true;
    }
}
