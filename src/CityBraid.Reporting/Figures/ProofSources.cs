namespace CityBraid.Reporting;

/// <summary>Who states the values behind a proof.</summary>
internal static class ProofSources
{
    /// <summary>The sources in the order of the proof's parts, each once; looked for as they are
    ///   asked.</summary>
    public static IEnumerable<string> Of(Proof proof)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Proof>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Proof>([proof]);
        while (open.TryPop(out var one))
        {
            if (!seen.Add(one))
            {
                continue;
            }

            if (one.Source is { } source && told.Add(source))
            {
                yield return source;
            }

            foreach (var part in one.Parts.Reverse())
            {
                open.Push(part);
            }
        }
    }
}
