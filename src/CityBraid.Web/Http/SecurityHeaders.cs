namespace CityBraid.Web;

/// <summary>
/// The headers that keep a page to itself: no frame, no script but ours, nothing from elsewhere.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Pages need styles, scripts, fonts and pictures of this host and nothing else; nothing stands in a
    /// page.
    /// </summary>
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; "
        + "img-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Sends the headers with every answer.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                Add(context.Response.Headers);
                return next(context);
            }
        );

    /// <summary>Adds the headers to one answer.</summary>
    public static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
