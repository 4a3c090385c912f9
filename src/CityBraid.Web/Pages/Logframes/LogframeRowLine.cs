using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A row that a logframe follows, could follow or took out.</summary>
/// <param name="Name">The name of the input that ticks it.</param>
/// <param name="Row">The row.</param>
/// <param name="State">What it is here.</param>
internal sealed record LogframeRowLine(string Name, InheritedRow Row, string State);
