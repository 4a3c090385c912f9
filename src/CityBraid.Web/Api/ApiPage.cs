using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace CityBraid.Web;

/// <summary>One page of a long list, with the addresses of the others in the answer's <c>Link</c>.</summary>
internal static class ApiPage
{
    /// <summary>How many entries a page holds when nobody says.</summary>
    public const int LimitUsual = 1000;

    /// <summary>How many it can hold.</summary>
    public const int LimitMax = 10_000;

    /// <summary>The entries of the page asked for; the headers tell how many there are in all.</summary>
    /// <param name="all">Every entry, in order.</param>
    /// <param name="page">The page's number, from 1.</param>
    /// <param name="limit">How many entries it holds.</param>
    /// <param name="context">The request, and the answer whose headers are set.</param>
    public static T[] Take<T>(IReadOnlyList<T> all, int page, int limit, HttpContext context)
    {
        var last = Math.Max(1, ((all.Count - 1) / limit) + 1);
        context.Response.Headers["X-Total-Count"] = Text(all.Count);
        var links = new[] { ("prev", page - 1), ("next", page + 1) }
            .Where(link => link.Item2 >= 1 && link.Item2 <= last)
            .Select(link => $"<{Address(context.Request, link.Item2)}>; rel=\"{link.Item1}\"");
        context.Response.Headers.Link = string.Join(", ", links);
        return [.. all.Skip((int)Math.Min(int.MaxValue, (page - 1L) * limit)).Take(limit)];
    }

    private static string Address(HttpRequest request, int page)
    {
        var query = request
            .Query.Where(pair => pair.Key is not "page")
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()))
            .Append(KeyValuePair.Create("page", Text(page)));
        return $"{request.PathBase}{request.Path}{new QueryBuilder(query)}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
