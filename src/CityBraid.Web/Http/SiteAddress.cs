using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CityBraid.Web;

/// <summary>
/// Where the pages are, for links that leave this host. It is never taken from a request: whoever sends one
/// chooses its host name, and somebody else gets the letter.
/// </summary>
/// <param name="options">What the host was started with.</param>
/// <param name="server">Tells where it listens.</param>
internal sealed class SiteAddress(WebHostOptions options, IServer server)
{
    /// <summary>The address that was stated for the public, or else the one this host listens on, without a
    ///   slash at its end.</summary>
    public string Text =>
        (options.PublicAddress ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault())
            is { Length: > 0 } known
            ? known.TrimEnd('/')
            : options.Url.TrimEnd('/');

    /// <summary>The address of the host that answers a request.</summary>
    public static string Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.HttpContext.RequestServices.GetRequiredService<SiteAddress>().Text;
    }
}
