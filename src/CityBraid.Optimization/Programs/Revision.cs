namespace CityBraid.Optimization;

/// <summary>Changes to a solved program, to be solved again from where the last solution stands.</summary>
/// <param name="Changes">The numbers that change; everything else stays as it last was.</param>
public sealed record Revision(IReadOnlyList<Change> Changes)
{
    /// <summary>Whether a limit changes, so that the last solution may lie outside it.</summary>
    public bool ChangesLimits =>
        Changes.Any(change => change.Part is not (RevisedPart.Cost or RevisedPart.Coefficient));
}
