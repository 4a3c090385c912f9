using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CityBraid.Web;

/// <summary>How often one caller may ask: a bucket of calls that refills by the second.</summary>
internal static class ApiLimits
{
    /// <summary>The name of the policy.</summary>
    public const string Name = "api";

    private const int Burst = 600;
    private const int PerSecond = 20;

    /// <summary>Sets the limit of every caller: by account, or by address for those without.</summary>
    public static void Configure(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(Name, context => RateLimitPartition.GetTokenBucketLimiter(Caller(context), Bucket));
        limiter.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
                rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(
                    CultureInfo.InvariantCulture
                );
            }

            return ValueTask.CompletedTask;
        };
    }

    private static string Caller(HttpContext context)
    {
        var visitor = Visitors.Of(context);
        return visitor.IsSignedIn
            ? $"account {visitor.Actor.Name}"
            : $"address {context.Connection.RemoteIpAddress}";
    }

    private static TokenBucketRateLimiterOptions Bucket(string caller) =>
        new()
        {
            TokenLimit = Burst,
            TokensPerPeriod = PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        };
}
