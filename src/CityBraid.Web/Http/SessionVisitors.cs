using System.Net.Http.Headers;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Knows a visitor by the session of their browser, or a program by its API key.</summary>
internal sealed class SessionVisitors(Actors actors) : IVisitorSource
{
    private const string Bearer = "Bearer";

    /// <inheritdoc/>
    public async ValueTask<Visitor?> FindAsync(HttpContext context)
    {
        var cancellation = context.RequestAborted;
        if (Api.IsCalled(context) && KeyOf(context.Request) is { } key)
        {
            return
                Secret.Find(key) is { } shown
                && await actors.FindByKeyAsync(shown, cancellation) is { } program
                ? new Visitor(program, program.Name, () => string.Empty)
                : null;
        }

        if (
            SessionCookie.Find(context) is { } secret
            && await actors.FindBySessionAsync(secret, cancellation) is { } found
        )
        {
            return new Visitor(found.Actor, found.Person.Name, () => FormToken.Make(secret))
            {
                Knows = token => FormToken.IsOf(token, secret),
            };
        }

        return new Visitor(
            await actors.PublicAsync(cancellation),
            name: null,
            () => FormToken.Make(FormCookie.Obtain(context))
        )
        {
            Knows = token => FormCookie.Find(context) is { } secret && FormToken.IsOf(token, secret),
        };
    }

    /// <summary>What stands after <c>Bearer</c>; null when the request shows no key.</summary>
    internal static string? KeyOf(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
        && header.Scheme.Equals(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header.Parameter ?? string.Empty
            : null;
}
