namespace CityBraid.Inventory;

/// <summary>A notation key that somebody stated for a reference.</summary>
/// <param name="Reference">The reference's code: <c>II.3.1</c>.</param>
/// <param name="Key">The key.</param>
/// <param name="Reason">Why; never empty for NE and IE.</param>
public sealed record StatedNotation(string Reference, NotationKey Key, string Reason)
{
    /// <summary>Whether the key says nothing without a reason: NE and IE.</summary>
    public bool NeedsReason => Key is NotationKey.NotEstimated or NotationKey.IncludedElsewhere;

    /// <summary>Whether the key answers its reference: it has the reason it needs.</summary>
    public bool IsReasoned => !NeedsReason || !string.IsNullOrWhiteSpace(Reason);
}
