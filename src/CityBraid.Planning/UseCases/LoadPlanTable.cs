using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Gives a whole table of a result as it is kept.</summary>
public sealed class LoadPlanTable(IPlanStore store, ShowPlanResult show)
{
    /// <summary>The table, packed.</summary>
    public async Task<Result<PackedTable>> RunAsync(
        Actor actor,
        PlanTableQuery query,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        var result = await show.RunAsync(actor, query.Place, query.Run, cancellation);
        if (result.IsRefused)
        {
            return result.Refusal;
        }

        var head = result.Value.Tables.FirstOrDefault(table => table.Name == query.Table);
        return
            head is not null
            && await store.FindTableAsync(result.Value, head.Name, cancellation) is { } content
            ? new PackedTable(head, content)
            : Refusal.NotFound("planning.unknown-table", ("table", query.Table));
    }
}
