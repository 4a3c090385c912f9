namespace CityBraid.Inventory;

/// <summary>Something a verifier found, with all that was said about it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Deeds">What happened to it, in order; the first opened it.</param>
public sealed record VerificationFinding(int Number, IReadOnlyList<VerificationDeed> Deeds)
{
    /// <summary>What was found.</summary>
    public VerificationFindingKind Kind => Deeds[0].Found!.Value;

    /// <summary>The row it is about; null when it is about the whole.</summary>
    public string? Row => Deeds[0].Row;

    /// <summary>Whether a verifier closed it.</summary>
    public bool IsClosed => Deeds[^1].Kind is VerificationDeedKind.Resolved;

    /// <summary>The findings that deeds tell of, in order of their numbers.</summary>
    public static IReadOnlyList<VerificationFinding> From(IEnumerable<VerificationDeed> deeds) =>
        [
            .. from deed in deeds
            where deed.Finding is not null
            group deed by deed.Finding!.Value into finding
            orderby finding.Key
            select new VerificationFinding(finding.Key, [.. finding]),
        ];
}
