namespace CityBraid.Web;

/// <summary>A sector's sum with its interval after Approach 1, as JSON.</summary>
public sealed record SectorIntervalDocument(string Code, decimal Tco2e, IntervalDocument? Approach1);
