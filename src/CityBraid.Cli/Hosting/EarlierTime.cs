namespace CityBraid.Cli;

/// <summary>A clock that lags by some days: what the demonstration shows has happened before it was
///   loaded.</summary>
/// <param name="time">The clock it lags behind.</param>
/// <param name="days">By how many days.</param>
internal sealed class EarlierTime(TimeProvider time, int days) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => time.GetUtcNow().AddDays(-days);
}
