namespace CityBraid.Benchmarks;

/// <summary>A page that a reader opened.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Error">What was wrong with the answer; null when nothing was.</param>
/// <param name="Took">From the moment it was meant to be opened to its last byte.</param>
internal sealed record OpenedPage(string Path, string? Error, TimeSpan Took);
