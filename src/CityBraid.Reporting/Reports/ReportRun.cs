namespace CityBraid.Reporting;

/// <summary>Words, or a figure as it is shown among them.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Figure">The figure that the text shows; null for words.</param>
/// <param name="Decimals">How many decimals of the figure are shown.</param>
public sealed record ReportRun(string Text, Figure? Figure = null, int Decimals = 0);
