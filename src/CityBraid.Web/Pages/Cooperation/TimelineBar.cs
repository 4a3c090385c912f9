using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A record's time as a bar.</summary>
/// <param name="Record">The record.</param>
/// <param name="From">Where the bar begins, in thousandths of the whole time.</param>
/// <param name="Width">How long it is, at least so much that it is seen.</param>
public sealed record TimelineBar(CooperationRecord Record, int From, int Width);
