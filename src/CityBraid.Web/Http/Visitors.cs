namespace CityBraid.Web;

/// <summary>Finds out once a request who sends it, and keeps it beside the request.</summary>
internal static class Visitors
{
    private static readonly object Key = new();

    /// <summary>Looks for the sender of every request.</summary>
    public static IApplicationBuilder UseVisitors(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                var source = context.RequestServices.GetRequiredService<IVisitorSource>();
                context.Items[Key] = await source.FindAsync(context);
                await next(context);
            }
        );

    /// <summary>The sender of a request.</summary>
    public static Visitor Of(HttpContext context) =>
        context.Items.TryGetValue(Key, out var visitor) ? (Visitor)visitor! : Visitor.Anonymous;
}
