using Microsoft.AspNetCore.Components.Web;

namespace CityBraid.Web;

/// <summary>
/// Answers with a page, written whole before a byte is sent, so that a failure is told as one.
/// </summary>
/// <remarks>
/// The plain renderer is used, not the one of interactive pages: nothing here keeps state, so there are no
/// keys to protect it with.
/// </remarks>
/// <typeparam name="TPage">The page.</typeparam>
/// <param name="status">The status of the answer.</param>
/// <param name="parameters">What the page shows.</param>
internal sealed class PageResult<TPage>(int status, params (string Name, object? Value)[] parameters)
    : IResult
    where TPage : IComponent
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var html = await RenderAsync(httpContext.RequestServices);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        // What a signed-in reader saw is not for who sits at the same machine later.
        if (response.Headers.CacheControl.Count == 0)
        {
            response.Headers.CacheControl = Visitors.Of(httpContext).IsSignedIn ? "no-store" : "no-cache";
        }

        response.Headers.Append("Vary", "Cookie");
        await response.WriteAsync(html, httpContext.RequestAborted);
    }

    private async Task<string> RenderAsync(IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var view = ParameterView.FromDictionary(
            parameters.ToDictionary(
                parameter => parameter.Name,
                parameter => parameter.Value,
                StringComparer.Ordinal
            )
        );
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(view)).ToHtmlString()
        );
    }
}
