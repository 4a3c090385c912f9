namespace CityBraid.Web;

/// <summary>Refuses what other sites make a visitor's browser send here.</summary>
/// <remarks>
/// Whatever changes something has to come from our own origin, as far as the browser tells, and to carry
/// the visitor's form token. A program with a key sends no cookie that another site could use, and needs
/// neither.
/// </remarks>
internal static class FormGuard
{
    /// <summary>Looks at every request that may change something.</summary>
    public static IApplicationBuilder UseFormGuard(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                if (IsSafe(context) || (IsOwn(context.Request) && await HasTokenAsync(context)))
                {
                    await next(context);
                    return;
                }

                var refusal = Refusal.Invalid("access.foreign-form");
                var answer = Api.IsCalled(context)
                    ? ApiAnswers.Problem(refusal, ApiCall.Of(context))
                    : Answers.Problem(Visit.Of(context), refusal);
                await answer.ExecuteAsync(context);
            }
        );

    /// <summary>Reading, an address that takes nothing, and programs.</summary>
    private static bool IsSafe(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        || HttpMethods.IsHead(context.Request.Method)
        || HttpMethods.IsOptions(context.Request.Method)
        || context.GetEndpoint() is not RouteEndpoint
        || (
            Api.IsCalled(context)
            && (SessionVisitors.KeyOf(context.Request) is not null || SessionCookie.Find(context) is null)
        );

    private static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" or "none"
            && (
                origin.Length == 0
                || (
                    Uri.TryCreate(origin, UriKind.Absolute, out var from)
                    && from.Authority.Equals(
                        new Uri($"{from.Scheme}://{request.Host}").Authority,
                        StringComparison.OrdinalIgnoreCase
                    )
                )
            );
    }

    private static async Task<bool> HasTokenAsync(HttpContext context)
    {
        var request = context.Request;
        var token = request.Headers[Visitor.FormTokenHeader].ToString();
        if (token.Length == 0 && request.HasFormContentType)
        {
            var form = await SentFields.ReadAsync(request, context.RequestAborted);
            token = form[Visitor.FormTokenField].ToString();
        }

        return Visitors.Of(context).Knows(token);
    }
}
