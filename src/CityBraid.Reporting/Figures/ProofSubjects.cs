namespace CityBraid.Reporting;

/// <summary>What stated values stand behind proofs.</summary>
public static class ProofSubjects
{
    /// <summary>The subjects of every stated value behind some proofs, each once.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<Proof> proofs)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        var (subjects, seen) = (
            new HashSet<string>(StringComparer.Ordinal),
            new HashSet<Proof>(ReferenceEqualityComparer.Instance)
        );
        var open = new Stack<Proof>(proofs);
        while (open.TryPop(out var proof))
        {
            if (!seen.Add(proof))
            {
                continue;
            }

            if (proof.Subject is { } subject)
            {
                subjects.Add(subject);
            }

            foreach (var part in proof.Parts)
            {
                open.Push(part);
            }
        }

        return subjects;
    }
}
