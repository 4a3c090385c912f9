namespace CityBraid.Web;

/// <summary>What somebody is to the registry, as JSON.</summary>
public sealed record StandingDocument(string Alias, OrganisationDocument[] Organisations)
{
    /// <summary>The standing.</summary>
    public static StandingDocument Of(Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return new(standing.Alias, [.. standing.Organisations.Select(OrganisationDocument.Of)]);
    }
}
