using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A goal, target or indicator of the Sustainable Development Goals.</summary>
/// <param name="Code">Its number: <c>11</c>, <c>11.6</c>, <c>11.6.1</c>.</param>
/// <param name="Parent">The number it stands under; null for a goal.</param>
/// <param name="Titles">A short title in every language, in the project's own words.</param>
/// <param name="Source">Where the number is from.</param>
public sealed record SdgEntry(string Code, string? Parent, LocalText Titles, Citation Source);
