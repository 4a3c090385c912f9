namespace CityBraid.Credits;

/// <summary>Leaves of the tree that stand side by side.</summary>
/// <param name="Start">The place of the first one.</param>
/// <param name="Count">How many.</param>
public sealed record LeafRun(long Start, long Count);
