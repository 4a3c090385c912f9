namespace CityBraid.Web;

/// <summary>An organisation of the registry as JSON.</summary>
public sealed record OrganisationDocument(
    string Code,
    IReadOnlyDictionary<string, string> Names,
    string[] Roles,
    string? Owner
)
{
    /// <summary>The organisation.</summary>
    public static OrganisationDocument Of(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return new(
            organisation.Code.Value,
            JsonNames.Ordered(organisation.Names.Texts),
            [.. organisation.Roles.Select(JsonNames.Of)],
            organisation.Owner?.Value
        );
    }
}
