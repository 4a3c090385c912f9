using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A link with its token, which is told once and never again.</summary>
/// <param name="Link">The link.</param>
/// <param name="Token">Its token.</param>
public sealed record MadeLink(ContributorLink Link, LinkToken Token);
