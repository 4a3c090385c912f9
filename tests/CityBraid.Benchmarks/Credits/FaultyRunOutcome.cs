namespace CityBraid.Benchmarks;

/// <summary>What came of a run with faults.</summary>
/// <param name="Faults">How many faults there were.</param>
/// <param name="Requests">How many requests were answered.</param>
/// <param name="Posted">How many of them posted something.</param>
/// <param name="Wrong">What should not be; empty when all is well.</param>
internal sealed record FaultyRunOutcome(int Faults, int Requests, int Posted, IReadOnlyList<string> Wrong);
