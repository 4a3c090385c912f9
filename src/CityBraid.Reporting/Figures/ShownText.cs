namespace CityBraid.Reporting;

/// <summary>What a file shows at the place of a figure.</summary>
/// <param name="Text">What is read there.</param>
/// <param name="Fault">Why it cannot be relied on, whatever it reads; null when it can.</param>
public sealed record ShownText(string Text, DifferenceKind? Fault = null);
