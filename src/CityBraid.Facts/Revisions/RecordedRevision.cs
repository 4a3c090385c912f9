using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>One entry of a fact's history.</summary>
/// <param name="Change">The change it belongs to.</param>
/// <param name="Revision">Its number, from 1.</param>
/// <param name="Fact">The fact from then on; null when it was withdrawn.</param>
public sealed record RecordedRevision(ChangeSummary Change, int Revision, Fact? Fact);
