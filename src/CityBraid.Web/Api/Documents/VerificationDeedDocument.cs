namespace CityBraid.Web;

/// <summary>What happened in a verification, as JSON.</summary>
/// <param name="Kind">What.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Text">What they say.</param>
public sealed record VerificationDeedDocument(
    [property: Choices(typeof(VerificationDeedKind))] string Kind,
    string By,
    DateTimeOffset At,
    string Text
)
{
    /// <summary>The finding's number; null of an opinion.</summary>
    public int? Finding { get; init; }

    /// <summary>The row that a new finding is about; null when it is about the whole.</summary>
    public string? Row { get; init; }

    /// <summary>What a new finding is.</summary>
    [Choices(typeof(VerificationFindingKind))]
    public string? Found { get; init; }

    /// <summary>The level of assurance of an opinion.</summary>
    [Choices(typeof(AssuranceLevel))]
    public string? Assurance { get; init; }

    /// <summary>The conclusion of an opinion.</summary>
    [Choices(typeof(OpinionKind))]
    public string? Opinion { get; init; }

    /// <summary>The share of all tonnes whose error would matter, of an opinion.</summary>
    public decimal? Material { get; init; }

    /// <summary>The digest of the version that an opinion is about.</summary>
    public string? Digest { get; init; }

    /// <summary>The deed.</summary>
    internal static VerificationDeedDocument Of(VerificationDeed deed) =>
        new(JsonNames.Of(deed.Kind), deed.By, deed.At, deed.Text)
        {
            Finding = deed.Finding,
            Row = deed.Row,
            Found = deed.Found is { } found ? JsonNames.Of(found) : null,
            Assurance = deed.Assurance is { } assurance ? JsonNames.Of(assurance) : null,
            Opinion = deed.Opinion is { } opinion ? JsonNames.Of(opinion) : null,
            Material = deed.MaterialShare,
            Digest = deed.Digest,
        };
}
