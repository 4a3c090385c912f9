using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The cookie that holds a session's secret; a browser forgets it when it is closed.</summary>
/// <remarks>
/// Under TLS its name begins with <c>__Host-</c>: no other host and no plain page can set it.
/// </remarks>
internal static class SessionCookie
{
    private const string Name = "citybraid-session";

    /// <summary>The secret that a request carries; null when it carries none.</summary>
    public static Secret? Find(HttpContext context) =>
        Secret.Find(context.Request.Cookies[NameFor(context, Name)]);

    /// <summary>Gives the browser a secret.</summary>
    public static void Set(HttpContext context, Secret secret) => Set(context, Name, secret);

    /// <summary>Takes the secret away.</summary>
    public static void Clear(HttpContext context) =>
        context.Response.Cookies.Delete(NameFor(context, Name), Options(context));

    internal static void Set(HttpContext context, string name, Secret secret) =>
        context.Response.Cookies.Append(NameFor(context, name), secret.Text, Options(context));

    internal static string NameFor(HttpContext context, string name) =>
        context.Request.IsHttps ? $"__Host-{name}" : name;

    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Path = "/",
        };
}
