using static CityBraid.Cooperation.Fields;

namespace CityBraid.Cooperation;

/// <summary>What is published, found, recommended and stated.</summary>
internal static class KnowledgeShapes
{
    private static readonly string[] Areas =
    [
        "institutions",
        "knowledge",
        "training",
        "finance",
        "indicators",
    ];

    private static readonly string[] Fates = ["open", "under-way", "done", "dropped", "carried-over"];

    public static RecordShape[] All { get; } =
    [
        Shape(
            RecordKind.Publication,
            Name,
            Choice(
                "form",
                "report",
                "guideline",
                "concept-paper",
                "policy-brief",
                "map",
                "training-material"
            ),
            Date("date"),
            Choice("status", "in-preparation", "published"),
            One("lead", RecordKind.Organisation),
            RowsOf("contributors", RecordKind.Organisation, Local("contribution")),
            Many("commissioned_by", RecordKind.Organisation),
            Flag("co_branded"),
            Many("frameworks", RecordKind.Framework),
            Many("projects", RecordKind.Project),
            Documents("draft", "report", "annex")
        ),
        Shape(
            RecordKind.Process,
            Name,
            Number("number"),
            One("lead", RecordKind.Organisation),
            Many("organisations", RecordKind.Organisation)
        ),
        Shape(
            RecordKind.Challenge,
            Name,
            Choices("areas", Areas),
            Many("countries", RecordKind.Country),
            One("meeting", RecordKind.Meeting),
            One("group", RecordKind.CountryGroup),
            Rows("causes", Local("cause").Required()),
            Many("projects", RecordKind.Project)
        ),
        Shape(
            RecordKind.Logframe,
            Name,
            One("challenge", RecordKind.Challenge),
            One("meeting", RecordKind.Meeting),
            One("group", RecordKind.CountryGroup),
            One("project", RecordKind.Project),
            One("follows", RecordKind.Logframe),
            Many("countries", RecordKind.Country),
            Rows(
                "levels",
                Choice("level", "goal", "outcome", "output", "activity").Required(),
                Number("number"),
                Local("text").Required(),
                Local("indicator"),
                Many("measured_by", RecordKind.Indicator),
                Text("baseline"),
                Text("target"),
                Local("means"),
                Local("assumption"),
                Local("risk"),
                One("owner", RecordKind.Organisation),
                Date("valid_from"),
                Date("valid_to"),
                Text("follows"),
                Flag("out")
            )
        ),
        Shape(
            RecordKind.Recommendation,
            Name,
            One("publication", RecordKind.Publication),
            One("meeting", RecordKind.Meeting),
            One("group", RecordKind.CountryGroup),
            One("owner", RecordKind.Organisation),
            Text("assignee"),
            Date("due"),
            Choice("fate", Fates),
            Local("reason"),
            Rows("items", Local("item").Required(), Choice("fate", Fates), Local("reason"))
        ),
        Shape(RecordKind.Theme, Name),
        Shape(
            RecordKind.Figure,
            Name,
            Number("value").Required(),
            Choice("qualifier", Qualifiers),
            Local("unit"),
            Text("subject")
        ),
        Shape(RecordKind.Statement, Name, Local("by")),
        Shape(RecordKind.Note, Name),
    ];
}
