namespace CityBraid.Benchmarks;

/// <summary>A text that somebody writes into a field of a challenge.</summary>
/// <param name="Challenge">The challenge's code.</param>
/// <param name="Path">The field.</param>
/// <param name="Text">The text.</param>
internal sealed record WorkshopEdit(string Challenge, string Path, string Text);
