namespace CityBraid.Reporting;

/// <summary>Who states the values behind a proof.</summary>
public static class ProofSources
{
    /// <summary>The sources in the order of the proof's parts, each once; looked for as they are
    ///   asked.</summary>
    internal static IEnumerable<string> Of(Proof proof) =>
        Stated(proof).Select(one => one.Source).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The values that somebody stated, in the order of the proof's parts, each once; looked for as
    ///   they are asked.</summary>
    public static IEnumerable<Proof> Stated(Proof proof)
    {
        var seen = new HashSet<Proof>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Proof>([proof]);
        while (open.TryPop(out var one))
        {
            if (!seen.Add(one))
            {
                continue;
            }

            if (one.Source is not null)
            {
                yield return one;
            }

            foreach (var part in one.Parts.Reverse())
            {
                open.Push(part);
            }
        }
    }
}
