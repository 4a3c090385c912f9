using System.Threading.RateLimiting;

namespace CityBraid.Web;

/// <summary>How often one address may try a password: guessing at many accounts is slow, too.</summary>
internal sealed class SignInLimit(WebHostOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<
        HttpContext,
        string
    >(context =>
        RateLimitPartition.GetTokenBucketLimiter(
            $"{context.Connection.RemoteIpAddress}",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.SignInsPerMinute,
                TokensPerPeriod = options.SignInsPerMinute,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1),
                QueueLimit = 0,
            }
        )
    );

    /// <summary>Whether this address may try once more.</summary>
    public bool Allows(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
