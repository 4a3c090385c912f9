namespace CityBraid.Web;

/// <summary>Tells requests of a page's own script from those of the browser.</summary>
internal static class PageScript
{
    /// <summary>Whether a script asks, which reads a document instead of a page.</summary>
    public static bool Asks(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType == "application/json");
}
