using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>That an inventory is sent for review, as JSON.</summary>
/// <param name="Note">What is said to it; of a correction of what was closed, the reason.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SubmissionInput(string? Note);
