using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A request with the token of its link, which is told once and never again.</summary>
/// <param name="Round">The round.</param>
/// <param name="Request">The request.</param>
/// <param name="Token">The token.</param>
public sealed record LinkedRequest(DataRound Round, DataRequest Request, LinkToken Token);
