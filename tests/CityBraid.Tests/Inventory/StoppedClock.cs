namespace CityBraid.Tests.Inventory;

/// <summary>A clock that stands at the epoch.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
}
