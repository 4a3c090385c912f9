using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>
/// What one fact was before a change and is after it; null on the side where it does not exist.
/// </summary>
/// <param name="Before">The fact on record, with its revision number.</param>
/// <param name="After">The fact that replaces it; its revision number is given by the store.</param>
public sealed record FactRevision(Fact? Before, Fact? After)
{
    /// <summary>What the fact is about.</summary>
    public FactKey Key =>
        (After ?? Before)?.Key ?? throw new InvalidOperationException("A revision concerns a fact.");
}
