namespace CityBraid.Benchmarks;

/// <summary>A reader who is signed in.</summary>
/// <param name="Cookie">The cookie of their session: <c>name=value</c>.</param>
/// <param name="Paths">The pages they open, one after another.</param>
internal sealed record SignedInReader(string Cookie, IReadOnlyList<string> Paths);
