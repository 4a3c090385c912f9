using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CityBraid.Web;

/// <summary>
/// Gives every document a tag made of its content (RFC 9110), and spares a caller who has it already.
/// </summary>
/// <param name="next">What makes the document.</param>
internal sealed class EntityTags(RequestDelegate next)
{
    /// <summary>The tag of a content.</summary>
    public static EntityTagHeaderValue Of(ReadOnlySpan<byte> content) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"");

    /// <summary>Answers one request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsTagged(context))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var content = new MemoryStream();
        context.Response.Body = content;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.Response.StatusCode is StatusCodes.Status200OK)
        {
            Tag(context, content);
        }

        content.Position = 0;
        await content.CopyToAsync(body, context.RequestAborted);
    }

    private static bool IsTagged(HttpContext context) =>
        Api.IsCalled(context)
        && HttpMethods.IsGet(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<Untagged>() is null;

    private static void Tag(HttpContext context, MemoryStream content)
    {
        var tag = Of(content.GetBuffer().AsSpan(0, (int)content.Length));
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Append("Vary", "Accept-Language, Authorization, Cookie");
        var known = context.Request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(one => one.Compare(tag, useStrongComparison: false) || one.Tag == "*"))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.ContentType = null;
            context.Response.ContentLength = null;
            content.SetLength(0);
        }
    }
}
