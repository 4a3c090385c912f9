namespace CityBraid.Workspaces;

/// <summary>That somebody is called by a comment.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="SeenAt">When they went to see it; null while they have not.</param>
public sealed record Mention(Comment Comment, DateTimeOffset? SeenAt);
