namespace CityBraid.Web;

/// <summary>The sum of one sector as JSON; null when nothing of it is known.</summary>
public sealed record SectorDocument(string Code, decimal? Tco2e);
