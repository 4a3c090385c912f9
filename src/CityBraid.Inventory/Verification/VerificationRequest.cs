namespace CityBraid.Inventory;

/// <summary>What somebody does in a verification.</summary>
/// <param name="Version">The version that is verified.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Text">What is said.</param>
public sealed record VerificationRequest(VersionKey Version, VerificationDeedKind Kind, string Text)
{
    /// <summary>The finding that is answered or closed; null for a new one and for an opinion.</summary>
    public int? Finding { get; init; }

    /// <summary>The row that a new finding is about; empty when it is about the whole.</summary>
    public string Row { get; init; } = string.Empty;

    /// <summary>What a new finding is.</summary>
    public VerificationFindingKind? Found { get; init; }

    /// <summary>The level of assurance of an opinion.</summary>
    public AssuranceLevel? Assurance { get; init; }

    /// <summary>The share of all tonnes whose error would matter, by which an opinion was formed.</summary>
    public decimal? MaterialShare { get; init; }

    /// <summary>The conclusion of an opinion.</summary>
    public OpinionKind? Opinion { get; init; }
}
