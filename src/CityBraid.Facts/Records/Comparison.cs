using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Stated facts beside the facts on record: what is new, the same, or different.</summary>
/// <param name="New">The facts that nothing was on record about.</param>
/// <param name="Unchanged">How many say what is on record.</param>
/// <param name="Differences">The facts that say something else, and those withdrawn.</param>
internal sealed record Comparison(
    IReadOnlyList<FactRevision> New,
    int Unchanged,
    IReadOnlyList<FactRevision> Differences
)
{
    /// <summary>Whether anything changes.</summary>
    public bool IsEmpty => New.Count == 0 && Differences.Count == 0;

    /// <summary>Everything that changes.</summary>
    public IReadOnlyList<FactRevision> Revisions => [.. New, .. Differences];

    /// <summary>Compares fact by fact.</summary>
    /// <param name="stated">The facts stated.</param>
    /// <param name="withdrawn">The facts on record that are stated no more.</param>
    /// <param name="record">The facts on record.</param>
    public static Comparison Of(
        IReadOnlyCollection<Fact> stated,
        IEnumerable<Fact> withdrawn,
        RecordedFacts record
    )
    {
        var fresh = new List<FactRevision>(stated.Count);
        var differences = new List<FactRevision>();
        foreach (var fact in stated)
        {
            var before = record.Find(fact.Key);
            if (before is null)
            {
                fresh.Add(new FactRevision(null, fact));
            }
            else if (!before.SaysTheSameAs(fact))
            {
                differences.Add(new FactRevision(before, fact));
            }
        }

        var unchanged = stated.Count - fresh.Count - differences.Count;
        differences.AddRange(withdrawn.Select(fact => new FactRevision(fact, null)));
        return new Comparison(fresh, unchanged, differences);
    }
}
