using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>That an inventory is sent for review, as JSON.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SubmissionInput
{
    /// <summary>What is said to it; of a correction of what was closed, the reason.</summary>
    public string? Note { get; init; }
}
