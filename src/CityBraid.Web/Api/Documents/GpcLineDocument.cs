namespace CityBraid.Web;

/// <summary>A reference of the standard with the headings it stands under, as JSON.</summary>
public sealed record GpcLineDocument(
    string Gpc,
    string Name,
    IReadOnlyDictionary<string, string> Names,
    string Sector,
    string Subsector,
    int Scope,
    [property: Choices(typeof(ReportingLevel))] string Level
)
{
    /// <summary>The references in the order of the standard, names in a language.</summary>
    public static GpcLineDocument[] Of(GpcTree tree, string language) =>
        [
            .. tree.References.Select(reference => new GpcLineDocument(
                reference.Code,
                reference.Names.In(language),
                JsonNames.Ordered(reference.Names.Texts),
                reference.Sector,
                reference.Subsector,
                reference.Scope,
                JsonNames.Of(reference.ReportingLevel)
            )),
        ];
}
