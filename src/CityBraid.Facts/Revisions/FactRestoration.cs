using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The wish that a fact says again what it said before.</summary>
/// <param name="Key">What the fact is about.</param>
/// <param name="Revision">The number of the revision that is wanted back.</param>
/// <param name="Seen">The number of the newest revision when the wish was made; null when whatever is on
///   record now may be replaced.</param>
public sealed record FactRestoration(FactKey Key, int Revision, int? Seen = null);
