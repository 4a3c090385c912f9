using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The answers of a request beside what is on record: what is new, taken back, or another
///   source's.</summary>
internal sealed class AnsweredFacts(DataRound round, DataRequest request)
{
    private readonly StatedFacts stated = RoundFacts.Of(round, request);

    /// <summary>How many answers are amounts.</summary>
    public int Count => stated.All.Count;

    /// <summary>The days of every cell that is asked for.</summary>
    public Coverage Coverage => Coverage.Of(round.CellsOf(request).Select(KeyOf));

    /// <summary>The facts that say more than the record: what another source says alike, or this one says
    ///   no better, leaves it as it is, with its source and its form's own factor.</summary>
    public StatedFacts Beside(RecordedFacts record)
    {
        var facts = new StatedFacts();
        foreach (var fact in stated.All.Where(fact => !IsKnown(fact, record.Find(fact.Key))))
        {
            facts.TryAdd(fact, out _);
        }

        return facts;
    }

    /// <summary>The facts of this request on record whose cells hold no amount any more.</summary>
    public HashSet<Fact> TakenBack(RecordedFacts record) =>
        [
            .. from cell in round.CellsOf(request)
            let fact = record.Find(KeyOf(cell))
            where fact is not null && IsOwn(fact) && !stated.Contains(fact.Key)
            where fact.Source.Location == RoundFacts.Place(round, request, cell)
            select fact,
        ];

    /// <summary>The changes by which the amounts came on record that stand there already: while one of them
    ///   is undone, not all that is approved is on record.</summary>
    public async Task<IReadOnlyCollection<long>> FindChangesAsync(
        IFactStore facts,
        RecordedFacts record,
        Comparison comparison,
        CancellationToken cancellation
    )
    {
        var revised = comparison.Revisions.Select(revision => revision.Key).ToHashSet();
        var changes = new HashSet<long>();
        foreach (var key in stated.All.Select(fact => fact.Key).Where(key => !revised.Contains(key)))
        {
            var history = await facts.ListRevisionsAsync(key, cancellation);
            // Whatever came after the look is not what is approved.
            var seen = history.First(entry => entry.Revision == record.Find(key)!.Revision);
            changes.Add(seen.Change.Number);
        }

        return changes;
    }

    /// <summary>What another source says otherwise: which of both is right, a person must say.</summary>
    public IEnumerable<Finding> OfOtherSources(IEnumerable<FactRevision> differences) =>
        from difference in differences
        let before = difference.Before
        let after = difference.After
        where before is not null && after is not null
        where !IsOwn(before)
        select new Finding(
            Severity.Error,
            "facts.answer-differs",
            after.Source.Location,
            ("cell", $"{after.Key.Variable} {after.Key.Period}"),
            ("text", after.Quantity.ToString()),
            ("other", before.Quantity.ToString()),
            ("source", before.Source.Location.ToString())
        );

    private bool IsKnown(Fact fact, Fact? before) =>
        before is not null
        && before.Quantity == fact.Quantity
        && (!IsOwn(before) || fact.Quality == Quality.Unstated || fact.Quality == before.Quality);

    /// <summary>Whether a fact is of this request; what a community gives always has its grade, so that it
    ///   replaces no department's amount, whatever both are called.</summary>
    private bool IsOwn(Fact fact) =>
        fact.Source.FileSha256 is null
        && fact.Source.Location.File == round.Title
        && fact.Source.Location.Sheet == request.Department
        && (request.Kind is not RequestKind.Community || fact.Quality == Quality.Community);

    private FactKey KeyOf(CellKey cell) => new(round.Place, cell.Variable, cell.Period);
}
