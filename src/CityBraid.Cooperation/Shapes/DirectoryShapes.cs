using static CityBraid.Cooperation.Fields;

namespace CityBraid.Cooperation;

/// <summary>What all workspaces share: organisations, countries, locations, documents, rates.</summary>
internal static class DirectoryShapes
{
    private static readonly string[] OrganisationTypes =
    [
        "government",
        "ministry",
        "department",
        "public-organisation",
        "development-agency",
        "un-programme",
        "un-body",
        "governing-body",
        "regional-organisation",
        "city-network",
        "fund",
        "foundation",
        "forum",
        "unit",
        "media",
    ];

    public static RecordShape[] All { get; } =
    [
        Shape(
            RecordKind.Organisation,
            Name,
            Text("abbreviation"),
            Rows("aliases", Text("alias").Required()),
            Choice("type", OrganisationTypes),
            One("parent", RecordKind.Organisation),
            One("country", RecordKind.Country),
            Local("roles")
        ),
        Shape(RecordKind.Country, Name, Text("iso2").Required(), Text("iso3"), Text("m49")),
        Shape(
            RecordKind.Location,
            Name,
            Choice("type", "city-municipality", "city", "county", "province", "region"),
            One("country", RecordKind.Country),
            Rows("aliases", Text("alias").Required()),
            Local("roles")
        ),
        Shape(
            RecordKind.Document,
            Name,
            Choice("language", [.. RecordShape.Languages]),
            Date("date"),
            Text("symbol")
        ),
        Shape(
            RecordKind.ExchangeRate,
            Text("currency").Required(),
            Text("in_currency").Required(),
            Date("date").Required(),
            Number("rate").Required()
        ),
    ];
}
