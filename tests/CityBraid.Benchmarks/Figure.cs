namespace CityBraid.Benchmarks;

/// <summary>What a benchmark found.</summary>
/// <param name="Text">The measured numbers in words.</param>
/// <param name="IsReached">Whether they reach the goal.</param>
internal sealed record Figure(string Text, bool IsReached);
