using Microsoft.Net.Http.Headers;

namespace CityBraid.Web;

/// <summary>One call of the interface for programs: who asks, and in which language they read.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Language">The language of sentences; values and names are the same in all.</param>
internal sealed record ApiCall(Actor Actor, Language Language)
{
    /// <summary>A tag that no document has.</summary>
    private static readonly EntityTagHeaderValue Nothing = new("\"\"", isWeak: true);

    /// <summary>The tags of the document that the caller means to change; none when any will do.</summary>
    public IReadOnlyList<EntityTagHeaderValue> Expected { get; init; } = [];

    /// <summary>Lets endpoints ask for a call.</summary>
    public static ValueTask<ApiCall?> BindAsync(HttpContext context) => new(Of(context));

    /// <summary>Reads a request.</summary>
    public static ApiCall Of(HttpContext context) =>
        new(Visitors.Of(context).Actor, Visit.Preferred(context.Request))
        {
            Expected = TagsOf(context.Request),
        };

    /// <summary>
    /// What <c>If-Match</c> says; a text that is no tag matches nothing, as whoever sent it meant to be
    /// careful.
    /// </summary>
    private static IReadOnlyList<EntityTagHeaderValue> TagsOf(HttpRequest request)
    {
        var tags = request.GetTypedHeaders().IfMatch;
        return tags.Count == 0 && request.Headers.IfMatch.Count > 0 ? [Nothing] : [.. tags];
    }
}
