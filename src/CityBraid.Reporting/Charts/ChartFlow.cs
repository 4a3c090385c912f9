namespace CityBraid.Reporting;

/// <summary>How much flows from one node to another.</summary>
/// <param name="From">The key of the node it leaves.</param>
/// <param name="To">The key of the node it reaches.</param>
/// <param name="Amount">How much, in the chart's unit; more than nothing.</param>
public sealed record ChartFlow(string From, string To, decimal Amount);
