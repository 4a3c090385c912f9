using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>What became of answers that were sent.</summary>
/// <param name="Request">The request as it stands now.</param>
/// <param name="Findings">What deserves a look: amounts far from the year before, cells still
///   open.</param>
public sealed record KeptAnswers(DataRequest Request, IReadOnlyList<Finding> Findings);
