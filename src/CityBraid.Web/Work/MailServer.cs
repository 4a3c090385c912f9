using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Whether this host knows a mail server, so that pages can say what becomes of a letter.</summary>
/// <param name="postmen">The one that hands letters over; none when no server is known.</param>
internal sealed class MailServer(IEnumerable<IPostman> postmen)
{
    /// <summary>Whether letters are sent from here.</summary>
    public bool IsKnown { get; } = postmen.Any();
}
