using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>What became of corrections.</summary>
/// <param name="Refusal">Why one was not kept; null when none was refused.</param>
/// <param name="Mine">The one that was not kept.</param>
/// <param name="Theirs">What somebody else made of its cell meanwhile; null when nobody did.</param>
internal sealed record CellOutcome(Refusal? Refusal, CellEdit? Mine, CellCorrection? Theirs)
{
    /// <summary>Those after it, which wait for an answer about it.</summary>
    public IReadOnlyList<CellEdit> Rest { get; init; } = [];
}
