namespace CityBraid.Web;

/// <summary>The sum of one scope as JSON; null when nothing of it is known.</summary>
public sealed record ScopeDocument(int Scope, decimal? Tco2e);
