using Microsoft.AspNetCore.Http.Extensions;

namespace CityBraid.Web;

/// <summary>
/// One request as pages see it: who reads, and which address, so that switches keep the page.
/// </summary>
/// <param name="Reader">Who reads.</param>
/// <param name="Path">The address after the language: <c>/khon-kaen/inventories/2019</c>.</param>
/// <param name="Query">The rest of the address.</param>
public sealed record Visit(Reader Reader, PathString Path, QueryString Query)
{
    private const string EraName = "era";

    /// <summary>Who asks.</summary>
    public Visitor Visitor { get; init; } = Visitor.Anonymous;

    /// <summary>The language's tag, for addresses and <c>lang</c>.</summary>
    public string Lang => Reader.Language.Tag;

    /// <summary>Reads a request: language from the address, else from what the browser asks for.</summary>
    public static Visit Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        var (language, path) = Split(request.Path);
        var usual = Reader.Of(language ?? Preferred(request));
        var era = EraOf(request.Query[EraName]) ?? EraOf(request.Cookies[EraName]) ?? usual.Era;
        return new Visit(usual with { Era = era }, path, request.QueryString)
        {
            Visitor = Visitors.Of(context),
        };
    }

    /// <summary>Lets endpoints ask for a visit.</summary>
    public static ValueTask<Visit?> BindAsync(HttpContext context) => new(Of(context));

    /// <summary>Whether a tag is one of the languages in addresses.</summary>
    public static bool IsSpoken(string? tag) =>
        Language.All.Any(language => string.Equals(language.Tag, tag, StringComparison.Ordinal));

    /// <summary>The spoken language that the browser asks for first; English when it asks for none.</summary>
    public static Language Preferred(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request
                .GetTypedHeaders()
                .AcceptLanguage.Where(wish => wish.Quality is not 0)
                .OrderByDescending(wish => wish.Quality ?? 1)
                .Select(wish => Language.Find(wish.Value.Value))
                .OfType<Language>()
                .FirstOrDefault()
            ?? Language.English;
    }

    /// <summary>Remembers the era that a reader chose by an address.</summary>
    public static void RememberEra(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (EraOf(context.Request.Query[EraName]) is { } era)
        {
            context.Response.Cookies.Append(
                EraName,
                Name(era),
                new CookieOptions
                {
                    HttpOnly = true,
                    Secure = context.Request.IsHttps,
                    SameSite = SameSiteMode.Lax,
                    MaxAge = TimeSpan.FromDays(365),
                    Path = "/",
                }
            );
        }
    }

    /// <summary>A page's words in the reader's language.</summary>
    public string Say(string key, params (string Name, string Value)[] values) =>
        Labels.Book.Say(key, Reader.Language, values);

    /// <summary>An address of ours in the reader's language.</summary>
    /// <param name="path">The address after the language, beginning with a slash.</param>
    public string Link(string path) => $"/{Lang}{path}";

    /// <summary>This page's own address.</summary>
    public string Here => In(Reader.Language);

    /// <summary>This page in another language.</summary>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return $"/{language.Tag}{Path.ToUriComponent()}{Query.ToUriComponent()}";
    }

    /// <summary>This page in another era.</summary>
    public string In(Era era) => With((EraName, Name(era)));

    /// <summary>This page with some values of its query set, the others kept.</summary>
    public string With(params (string Name, string Value)[] values)
    {
        var set = values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
        var kept = Microsoft
            .AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Query.Value)
            .Where(pair => !set.ContainsKey(pair.Key))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()));
        var query = new QueryBuilder(kept.Concat(set)).ToQueryString();
        return $"/{Lang}{Path.ToUriComponent()}{query.ToUriComponent()}";
    }

    /// <summary>An era's name in addresses.</summary>
    public static string Name(Era era) => era == Era.Buddhist ? "be" : "ce";

    private static Era? EraOf(string? name) =>
        name switch
        {
            "be" => Era.Buddhist,
            "ce" => Era.Common,
            _ => null,
        };

    private static (Language? Language, PathString Path) Split(PathString path)
    {
        var text = path.Value ?? string.Empty;
        var language = Language.All.FirstOrDefault(one =>
            path.StartsWithSegments("/" + one.Tag, StringComparison.Ordinal)
        );
        var rest = language is null ? text : text[(language.Tag.Length + 1)..];
        return (language, new PathString(rest is "/" ? string.Empty : rest));
    }
}
