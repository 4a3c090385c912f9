using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What a reviewer decides about a version, as JSON.</summary>
/// <param name="Kind">approved, returned or closed.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DecisionInput([property: Choices(typeof(ReviewDeedKind))] string Kind)
{
    /// <summary>What is said to it; needed when it is returned.</summary>
    public string? Note { get; init; }

    /// <summary>The decision about a version; null when its kind is none that is decided.</summary>
    internal Result<ReviewRequest> ToRequest(VersionKey version) =>
        JsonNames.Find<ReviewDeedKind>(Kind) is { } kind and not ReviewDeedKind.Submitted
            ? new ReviewRequest(version, kind, Note ?? string.Empty)
            : Refusal.Invalid("inventory.no-such-decision", ("kind", Kind));
}
