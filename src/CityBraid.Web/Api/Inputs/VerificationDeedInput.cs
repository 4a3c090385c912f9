using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What somebody does in a verification, as JSON.</summary>
/// <param name="Kind">opened, answered, resolved or concluded.</param>
/// <param name="Text">What is said.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record VerificationDeedInput(
    [property: Choices(typeof(VerificationDeedKind))] string Kind,
    string Text
)
{
    /// <summary>The number of the finding that is answered or closed.</summary>
    public int? Finding { get; init; }

    /// <summary>The row that a new finding is about; none when it is about the whole.</summary>
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

    /// <summary>The share of all tonnes whose error would matter, of an opinion: 0.05.</summary>
    public decimal? Material { get; init; }

    /// <summary>The deed in the verification of a version.</summary>
    internal Result<VerificationRequest> ToRequest(VersionKey version) =>
        JsonNames.Find<VerificationDeedKind>(Kind) is { } kind
            ? new VerificationRequest(version, kind, Text)
            {
                Finding = Finding,
                Row = Row ?? string.Empty,
                Found = JsonNames.Find<VerificationFindingKind>(Found),
                Assurance = JsonNames.Find<AssuranceLevel>(Assurance),
                MaterialShare = Material,
                Opinion = JsonNames.Find<OpinionKind>(Opinion),
            }
            : Refusal.Invalid("inventory.no-such-decision", ("kind", Kind));
}
