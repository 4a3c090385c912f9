using System.Globalization;
using System.Text.Json;

namespace CityBraid.Web;

/// <summary>Tells a caller what is wrong with a request that nobody could read, and where.</summary>
/// <param name="next">What reads the request.</param>
internal sealed class BadRequests(RequestDelegate next)
{
    /// <summary>Answers one request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            if (context.Request.Query.Any(field => field.Value.Any(SentFields.HasNull)))
            {
                throw new BadHttpRequestException("U+0000");
            }

            await next(context);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            if (Api.IsCalled(context))
            {
                await Answer(bad, ApiCall.Of(context)).ExecuteAsync(context);
            }
            else
            {
                context.Response.StatusCode = bad.StatusCode;
            }
        }
    }

    private static IResult Answer(BadHttpRequestException bad, ApiCall call) =>
        bad switch
        {
            { InnerException: JsonException json } => ApiAnswers.Problem(
                bad.StatusCode,
                "api.not-the-document",
                call,
                ("where", string.IsNullOrEmpty(json.Path) ? "$" : json.Path),
                ("line", ((json.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture))
            ),
            { StatusCode: StatusCodes.Status413PayloadTooLarge } => ApiAnswers.Problem(
                bad.StatusCode,
                "api.too-large",
                call
            ),
            { StatusCode: StatusCodes.Status415UnsupportedMediaType } => ApiAnswers.Problem(
                bad.StatusCode,
                "api.not-of-that-kind",
                call
            ),
            _ => ApiAnswers.Problem(bad.StatusCode, "api.unreadable", call),
        };
}
