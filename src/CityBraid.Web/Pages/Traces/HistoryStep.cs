namespace CityBraid.Web;

/// <summary>One change of the facts behind a number: those it stated first, and those it changed.</summary>
/// <param name="Change">The change.</param>
/// <param name="FirstStated">How many facts it stated for the first time.</param>
/// <param name="Changed">The facts that said something else before, each with what it said.</param>
public sealed record HistoryStep(
    ChangeSummary Change,
    int FirstStated,
    IReadOnlyList<(Fact? Before, RecordedRevision Now, FactKey Key)> Changed
)
{
    /// <summary>The changes of the facts behind a row, the newest first; none for a sum.</summary>
    internal static async Task<IReadOnlyList<HistoryStep>> ListAsync(
        InventoryReading reading,
        string name,
        ListFactRevisions revisions,
        CancellationToken cancellation
    )
    {
        var entries = new List<(Fact? Before, RecordedRevision Now, FactKey Key)>();
        foreach (var fact in reading.FindRow(name)?.Facts ?? [])
        {
            var listed = await revisions.RunAsync(reading.Visit.Visitor.Actor, fact.Key, cancellation);
            var history = listed.Value ?? [];
            entries.AddRange(
                history.Select((now, at) => (at == 0 ? null : history[at - 1].Fact, now, fact.Key))
            );
        }

        return
        [
            .. entries
                .GroupBy(entry => entry.Now.Change.Number)
                .OrderByDescending(group => group.Key)
                .Select(group => new HistoryStep(
                    group.First().Now.Change,
                    group.Count(entry => entry.Now.Revision == 1),
                    [.. group.Where(entry => entry.Now.Revision > 1)]
                )),
        ];
    }
}
