using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Stated facts beside the facts on record: what is new, the same, or different.</summary>
/// <param name="New">The facts that nothing was on record about.</param>
/// <param name="Unchanged">How many say what is on record.</param>
/// <param name="Differences">The facts that say something else.</param>
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
    public static Comparison Of(IReadOnlyCollection<Fact> stated, RecordedFacts record)
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

        return new Comparison(fresh, stated.Count - fresh.Count - differences.Count, differences);
    }
}
