using System.Threading.RateLimiting;

namespace CityBraid.Web;

/// <summary>
/// Lets a few readers have their pages made at a time; the others wait in the order they came.
/// </summary>
/// <remarks>
/// Were all of a rush served at once, each page would hold its memory and its connection for as long as all
/// of them take together, until everybody is too late. A turn ends when the answer sets out: whoever reads
/// slowly, or follows a stream, keeps nobody waiting. Those who send something wait for no turn.
/// </remarks>
/// <param name="next">What answers.</param>
/// <param name="atOnce">How many have their turn at once.</param>
/// <param name="waitingMax">How many may wait; more are told to come back (503).</param>
internal sealed class Turns(RequestDelegate next, int atOnce, int waitingMax) : IDisposable
{
    /// <summary>Enough that a page which waits for the database leaves no processor idle.</summary>
    private const int AtOncePerProcessor = 6;

    /// <summary>Some ten seconds' rush.</summary>
    private const int WaitingMax = 2000;

    private readonly ConcurrencyLimiter line = new(
        new ConcurrencyLimiterOptions
        {
            PermitLimit = atOnce,
            QueueLimit = waitingMax,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    public Turns(RequestDelegate next)
        : this(next, AtOncePerProcessor * Environment.ProcessorCount, WaitingMax) { }

    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        using var turn = await line.AcquireAsync(1, context.RequestAborted);
        if (!turn.IsAcquired)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            return;
        }

        context.Response.OnStarting(() =>
        {
            turn.Dispose();
            return Task.CompletedTask;
        });
        await next(context);
    }

    public void Dispose() => line.Dispose();
}
