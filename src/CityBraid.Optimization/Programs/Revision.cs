namespace CityBraid.Optimization;

/// <summary>Changes to a solved program, to be solved again from where the last solution stands.</summary>
/// <param name="Changes">The numbers that change; everything else stays as it last was.</param>
public sealed record Revision(IReadOnlyList<Change> Changes)
{
    /// <summary>Whether only costs change, so that the last solution stays within all limits.</summary>
    public bool ChangesOnlyCosts => Changes.All(change => change.Part == RevisedPart.Cost);
}
