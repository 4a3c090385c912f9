namespace CityBraid.Credits;

/// <summary>The end of a project's log as it is kept.</summary>
/// <param name="Project">The project.</param>
/// <param name="Length">How many transactions it has.</param>
/// <param name="Head">The hash of the newest one.</param>
/// <param name="Sealed">How many of them are said to be sealed.</param>
public sealed record LogEnd(string Project, long Length, string Head, long Sealed);
