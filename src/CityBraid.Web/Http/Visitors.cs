namespace CityBraid.Web;

/// <summary>Finds out once a request who sends it, and keeps it beside the request.</summary>
internal static class Visitors
{
    private static readonly object Key = new();

    /// <summary>Looks for the sender of every request but those for files, which are everybody's.</summary>
    public static IApplicationBuilder UseVisitors(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                if (!context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
                {
                    var source = context.RequestServices.GetRequiredService<IVisitorSource>();
                    if (await source.FindAsync(context) is not { } visitor)
                    {
                        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                        context.Response.Headers.WWWAuthenticate = "Bearer";
                        return;
                    }

                    context.Items[Key] = visitor;
                }

                await next(context);
            }
        );

    /// <summary>The sender of a request.</summary>
    public static Visitor Of(HttpContext context) =>
        context.Items.TryGetValue(Key, out var visitor) ? (Visitor)visitor! : Visitor.Anonymous;
}
