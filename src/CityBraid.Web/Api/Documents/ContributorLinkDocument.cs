using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A link by which a country group contributes to a meeting, as JSON.</summary>
/// <param name="Id">Which link; it opens nothing.</param>
/// <param name="Group">The code of the country group.</param>
/// <param name="MadeBy">Who made it.</param>
/// <param name="MadeAt">When.</param>
/// <param name="EndsAt">When it ends.</param>
/// <param name="WithdrawnAt">When it was withdrawn; null while it was not.</param>
public sealed record ContributorLinkDocument(
    string Id,
    string Group,
    string MadeBy,
    DateTimeOffset MadeAt,
    DateTimeOffset EndsAt,
    DateTimeOffset? WithdrawnAt
)
{
    /// <summary>The token that opens it, told once, when it is made; null ever after.</summary>
    public string? Token { get; init; }

    /// <summary>The link.</summary>
    internal static ContributorLinkDocument Of(ContributorLink link) =>
        new(link.Id, link.Group.Value, link.MadeBy, link.MadeAt, link.EndsAt, link.WithdrawnAt);

    /// <summary>The link as it was made.</summary>
    internal static ContributorLinkDocument Of(MadeLink made) =>
        Of(made.Link) with
        {
            Token = made.Token.Text,
        };
}
