namespace CityBraid.Web;

/// <summary>What a file that describes a form says, and what is wrong with it, as JSON.</summary>
/// <param name="Pack">The form; null where too little could be read.</param>
/// <param name="Sound">Whether it can be loaded.</param>
/// <param name="Findings">All findings.</param>
/// <param name="Filled">How many answers it would have; null where it was not filled.</param>
/// <param name="Asked">How many answers it asks for; null where it was not filled.</param>
public sealed record PackCheckDocument(
    PackDocument? Pack,
    bool Sound,
    IReadOnlyList<FindingDocument> Findings,
    int? Filled,
    int? Asked
)
{
    /// <summary>What was read.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="filled">How far it would be filled; null when that was not asked.</param>
    /// <param name="language">The reader's language.</param>
    public static PackCheckDocument Of(PackReading read, FillRate? filled, Language language)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(
            read.Pack is null ? null : PackDocument.Of(read.Pack, language),
            read.IsSound,
            FindingDocument.Of(read.Findings, language),
            filled?.Filled,
            filled?.Asked
        );
    }
}
