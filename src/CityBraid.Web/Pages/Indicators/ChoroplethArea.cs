namespace CityBraid.Web;

/// <summary>An area as it is drawn.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its line.</param>
/// <param name="Value">Its value; null when nothing is known of it.</param>
/// <param name="Step">Which of five steps of colour, from 1; 0 when nothing is known.</param>
public sealed record ChoroplethArea(string Name, string Path, decimal? Value, int Step);
