namespace CityBraid.Credits;

/// <summary>A line of a log as it is kept, not yet believed.</summary>
/// <param name="Project">The project it is filed under.</param>
/// <param name="Sequence">The number it is filed under.</param>
/// <param name="Text">The transaction.</param>
/// <param name="Hash">What is said to be its hash.</param>
public sealed record LoggedText(string Project, long Sequence, string Text, string Hash);
