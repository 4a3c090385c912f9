namespace CityBraid.Web;

/// <summary>A mass of one air pollutant as JSON.</summary>
public sealed record PollutantDocument(string Pollutant, decimal Kg);
