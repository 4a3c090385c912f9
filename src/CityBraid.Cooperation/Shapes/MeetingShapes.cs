using static CityBraid.Cooperation.Fields;

namespace CityBraid.Cooperation;

/// <summary>Where people meet, what they decide, and who follows it up.</summary>
internal static class MeetingShapes
{
    private static readonly string[] Forms =
    [
        "workshop",
        "seminar",
        "dialogue",
        "conference",
        "assembly",
        "focal-point-meeting",
        "coordination-meeting",
        "expert-group",
        "ceremony",
        "celebration",
        "training-course",
    ];

    private static readonly string[] Measures = ["attendance", "reach", "speakers", "topics", "cities"];

    public static RecordShape[] All { get; } =
    [
        Shape(
            RecordKind.Meeting,
            Name,
            Choice("form", Forms),
            Choice("status", "planned", "held", "cancelled"),
            One("series", RecordKind.MeetingSeries),
            Flag("stands_alone"),
            One("succeeds", RecordKind.Meeting),
            Date("valid_from"),
            Date("valid_to"),
            Choice("mode", "in-person", "online", "hybrid"),
            One("location", RecordKind.Location),
            Local("venue"),
            Many("organisers", RecordKind.Organisation),
            Many("participants", RecordKind.Organisation),
            Many("people", RecordKind.Person),
            Many("countries", RecordKind.Country),
            Local("who"),
            Many("frameworks", RecordKind.Framework),
            Many("projects", RecordKind.Project),
            Rows(
                "agenda",
                Number("number"),
                Local("title").Required(),
                Local("objective"),
                One("organisation", RecordKind.Organisation),
                One("person", RecordKind.Person)
            ),
            Rows(
                "participation",
                Choice("measure", Measures).Required(),
                Local("channel"),
                Number("count").Required(),
                Choice("qualifier", Qualifiers),
                Local("scope")
            ),
            Long("findings"),
            Long("minutes"),
            Link("recording"),
            Documents("invitation", "presentation", "minutes", "report", "annex")
        ),
        Shape(
            RecordKind.MeetingSeries,
            Name,
            Choice("status", "ongoing", "ended"),
            Rows(
                "cadence",
                Choice("every", "week", "two-weeks", "month", "quarter", "year", "irregular").Required(),
                Choice("form", "formal", "informal", "alternating", "high-level")
            ),
            Local("period"),
            Date("valid_from"),
            Date("valid_to"),
            Many("organisations", RecordKind.Organisation),
            One("succeeds", RecordKind.MeetingSeries)
        ),
        Shape(
            RecordKind.Decision,
            Name,
            One("meeting", RecordKind.Meeting).Required(),
            One("owner", RecordKind.Organisation),
            Text("assignee"),
            Date("due"),
            Choice("status", Progress)
        ),
        Shape(
            RecordKind.ActionItem,
            Name,
            One("decision", RecordKind.Decision).Required(),
            One("owner", RecordKind.Organisation),
            Text("assignee"),
            Date("due"),
            Choice("status", Progress),
            Long("follow_up")
        ),
        Shape(
            RecordKind.Person,
            Name,
            Local("position"),
            One("organisation", RecordKind.Organisation),
            Text("email")
        ),
        Shape(
            RecordKind.FocalPoint,
            Name,
            One("organisation", RecordKind.Organisation).Required(),
            One("person", RecordKind.Person),
            One("framework", RecordKind.Framework),
            Date("valid_from"),
            Date("valid_to")
        ),
        Shape(
            RecordKind.TaskForce,
            Name,
            Long("mandate"),
            Many("organisations", RecordKind.Organisation),
            Many("people", RecordKind.Person),
            Many("locations", RecordKind.Location),
            One("series", RecordKind.MeetingSeries)
        ),
    ];
}
