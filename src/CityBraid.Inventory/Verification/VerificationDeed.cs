namespace CityBraid.Inventory;

/// <summary>One thing that happened in a verification; nothing of it is ever changed.</summary>
/// <param name="Kind">What.</param>
/// <param name="By">Who, as the audit trail names them.</param>
/// <param name="At">When.</param>
/// <param name="Text">What they say.</param>
public sealed record VerificationDeed(VerificationDeedKind Kind, string By, DateTimeOffset At, string Text)
{
    /// <summary>The finding's number, from 1; null of an opinion.</summary>
    public int? Finding { get; init; }

    /// <summary>The row that a finding is about; null when it is about the whole.</summary>
    public string? Row { get; init; }

    /// <summary>What was found; only of a deed that opens a finding.</summary>
    public VerificationFindingKind? Found { get; init; }

    /// <summary>How sure the verifier is; only of an opinion.</summary>
    public AssuranceLevel? Assurance { get; init; }

    /// <summary>What the verifier concludes; only of an opinion.</summary>
    public OpinionKind? Opinion { get; init; }

    /// <summary>The share of all tonnes whose error would matter, by which an opinion was formed; null of
    ///   anything else.</summary>
    public decimal? MaterialShare { get; init; }

    /// <summary>The digest of the version that an opinion is about; null of anything else.</summary>
    public string? Digest { get; init; }
}
