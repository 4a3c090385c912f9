namespace CityBraid.Tests.Facts;

/// <summary>A clock that stands at the first of March 2026, at noon.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
}
