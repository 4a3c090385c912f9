using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>
/// The cookie by which somebody without an account proves that a form of theirs came from our page.
/// </summary>
internal static class FormCookie
{
    private const string Name = "citybraid-form";
    private static readonly object Key = new();

    /// <summary>The secret that a request carries; null when it carries none.</summary>
    public static Secret? Find(HttpContext context) =>
        Secret.Find(context.Request.Cookies[SessionCookie.NameFor(context, Name)]);

    /// <summary>The secret of this visitor, given to them now if they have none.</summary>
    public static Secret Obtain(HttpContext context)
    {
        if ((Find(context) ?? context.Items[Key] as Secret) is { } known)
        {
            return known;
        }

        var secret = Secret.New();
        context.Items[Key] = secret;
        SessionCookie.Set(context, Name, secret);
        return secret;
    }
}
