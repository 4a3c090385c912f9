using static CityBraid.Cooperation.Fields;

namespace CityBraid.Cooperation;

/// <summary>What people agree to work under: frameworks, directions, agreements, mandates.</summary>
internal static class FrameworkShapes
{
    private static readonly string[] Forms =
    [
        "strategy",
        "cooperation-framework",
        "partnership",
        "plan",
        "vision",
        "agenda",
        "treaty",
        "thematic-year",
        "theme-set",
    ];

    public static RecordShape[] All { get; } =
    [
        Shape(
            RecordKind.Framework,
            Name,
            Choice("form", Forms),
            Choice("status", "draft", "adopted", "ended"),
            Date("valid_from"),
            Date("valid_to"),
            Many("parties", RecordKind.Organisation),
            One("owner", RecordKind.Organisation),
            Many("country_groups", RecordKind.CountryGroup),
            One("succeeds", RecordKind.Framework),
            Many("carried_over", RecordKind.Project),
            Many("aligned_with", RecordKind.Framework),
            Many("mandates", RecordKind.Mandate),
            Long("goal"),
            Long("constraints"),
            Documents("signed-text", "concept-paper", "annex")
        ),
        Shape(
            RecordKind.Direction,
            Name,
            One("framework", RecordKind.Framework).Required(),
            Number("number"),
            Local("other_wording"),
            Many("succeeds", RecordKind.Direction)
        ),
        Shape(
            RecordKind.Agreement,
            Name,
            Choice("form", "mou", "agreement", "action-agreement", "joint-statement"),
            Choice("status", "drafted", "signed", "terminated"),
            Date("date"),
            One("location", RecordKind.Location),
            Many("parties", RecordKind.Organisation),
            Long("scope"),
            Date("valid_to"),
            Local("renewal"),
            Text("assignee"),
            Many("frameworks", RecordKind.Framework),
            Many("projects", RecordKind.Project),
            Documents("signed-text", "draft", "annex")
        ),
        Shape(
            RecordKind.Mandate,
            Name,
            One("body", RecordKind.Organisation),
            Text("symbol"),
            Date("date"),
            Choice("status", "in-force", "withdrawn"),
            Local("report"),
            One("owner", RecordKind.Organisation),
            Many("addressees", RecordKind.Organisation),
            Choice("every", "quarter", "half-year", "year", "two-years", "session"),
            Date("reported"),
            Text("assignee")
        ),
        Shape(RecordKind.CountryGroup, Name, Many("countries", RecordKind.Country), Local("stated_count")),
    ];
}
