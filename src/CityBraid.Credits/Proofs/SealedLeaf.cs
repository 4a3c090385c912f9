namespace CityBraid.Credits;

/// <summary>A leaf of the tree as it is kept.</summary>
/// <param name="Position">Its place, from 0.</param>
/// <param name="Project">The project of the line it stands for.</param>
/// <param name="Sequence">The number of that line.</param>
/// <param name="Text">The line; null when it is gone.</param>
public sealed record SealedLeaf(long Position, string Project, long Sequence, string? Text);
