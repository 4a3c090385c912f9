namespace CityBraid.Cli;

/// <summary>The sum of one sector as JSON; null when nothing of it is known.</summary>
internal sealed record SectorDocument(string Code, decimal? Tco2e);
