namespace CityBraid.Cooperation;

/// <summary>A field that two people changed at once to different texts.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Base">What both saw; null when nothing.</param>
/// <param name="Theirs">What is on record now; null when nothing.</param>
/// <param name="Mine">What the second one wrote; null when nothing.</param>
public sealed record FieldConflict(string Path, string? Base, string? Theirs, string? Mine);
