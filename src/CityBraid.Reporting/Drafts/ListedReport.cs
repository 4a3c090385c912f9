namespace CityBraid.Reporting;

/// <summary>A kept report in a list.</summary>
/// <param name="Kept">The report.</param>
/// <param name="Changes">How many figures are others now; null where today's cannot be told.</param>
public sealed record ListedReport(KeptReport Kept, int? Changes)
{
    /// <summary>How many parts of a draft say something else now, a figure or not.</summary>
    public int ChangedParts { get; init; }
}
