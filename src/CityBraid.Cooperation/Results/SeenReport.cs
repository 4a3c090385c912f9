namespace CityBraid.Cooperation;

/// <summary>A report in the state that somebody looked at.</summary>
/// <param name="Report">Its code.</param>
/// <param name="Revision">The state.</param>
public sealed record SeenReport(string Report, int Revision);
