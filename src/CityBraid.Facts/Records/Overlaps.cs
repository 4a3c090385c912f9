using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Finds facts that would count days of one thing twice: a year and its month.</summary>
internal static class Overlaps
{
    /// <summary>Stated facts with the fact they overlap, each longer fact once.</summary>
    /// <param name="stated">The facts that would go on record.</param>
    /// <param name="staying">The facts on record that stay beside them.</param>
    public static IEnumerable<(Fact Stated, Fact Other)> Find(
        IEnumerable<Fact> stated,
        IEnumerable<Fact> staying
    ) =>
        stated
            .Select(fact => (Fact: fact, IsStated: true))
            .Concat(staying.Select(fact => (Fact: fact, IsStated: false)))
            .GroupBy(entry => (entry.Fact.Key.Place, entry.Fact.Key.Variable))
            .SelectMany(OfOneThing);

    private static IEnumerable<(Fact Stated, Fact Other)> OfOneThing(
        IEnumerable<(Fact Fact, bool IsStated)> facts
    )
    {
        (Fact Fact, bool IsStated)? latest = null;
        Fact? told = null;
        var inOrder = facts
            .OrderBy(entry => entry.Fact.Key.Period.From)
            .ThenByDescending(entry => entry.Fact.Key.Period.To);
        foreach (var entry in inOrder)
        {
            if (latest is not { } before || before.Fact.Key.Period.To < entry.Fact.Key.Period.From)
            {
                latest = entry;
                continue;
            }

            if ((before.IsStated || entry.IsStated) && !ReferenceEquals(told, before.Fact))
            {
                told = before.Fact;
                yield return before.IsStated ? (before.Fact, entry.Fact) : (entry.Fact, before.Fact);
            }

            latest = entry.Fact.Key.Period.To > before.Fact.Key.Period.To ? entry : latest;
        }
    }
}
