namespace CityBraid.Kernel;

/// <summary>What a written unit turned out to mean.</summary>
/// <param name="Unit">The unit; null when the text is unknown or ambiguous.</param>
/// <param name="Candidates">For an ambiguous text the units it may mean, to choose from; otherwise
///   empty.</param>
public sealed record UnitReading(Unit? Unit, IReadOnlyList<string> Candidates)
{
    /// <summary>Whether the text may mean several units, so that none was taken.</summary>
    public bool IsAmbiguous => Candidates.Count > 0;
}
