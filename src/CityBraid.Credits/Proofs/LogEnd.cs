namespace CityBraid.Credits;

/// <summary>The end of a project's log as it is kept.</summary>
/// <param name="Project">The project.</param>
/// <param name="Length">How many transactions it has.</param>
/// <param name="Head">The hash of the newest one.</param>
/// <param name="At">When the newest one was made; null in an empty log.</param>
public sealed record LogEnd(string Project, long Length, string Head, DateTimeOffset? At);
