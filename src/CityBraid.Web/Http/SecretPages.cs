namespace CityBraid.Web;

/// <summary>Pages whose address is what opens them: no search engine lists them, and no store keeps
///   them.</summary>
internal sealed class SecretPages : IEndpointFilter
{
    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return next(context);
    }
}
