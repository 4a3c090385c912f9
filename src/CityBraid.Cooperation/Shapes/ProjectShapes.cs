using static CityBraid.Cooperation.Fields;

namespace CityBraid.Cooperation;

/// <summary>What is done, by whom and with which money.</summary>
internal static class ProjectShapes
{
    private static readonly string[] Contributions =
    [
        "funds",
        "raises-funds",
        "manages-funds",
        "leads",
        "implements",
        "assists",
        "advises",
        "reviews",
        "co-brands",
        "signs",
        "takes-part",
    ];

    private static readonly string[] Functions = ["design", "funding", "implementation", "monitoring"];

    private static readonly string[] Mechanisms = ["grant", "loan", "in-kind", "own-budget", "market"];

    /// <summary>Those that indicators tell of, so that a share and its measure name the same.</summary>
    private static readonly string[] Benefits =
    [
        .. IndicatorShapes.All.First(shape => shape.Kind == RecordKind.Indicator).Find("benefit")!.Choices,
    ];

    private static readonly string[] States = ["planned", "ongoing", "ended"];

    public static RecordShape[] All { get; } =
    [
        Shape(
            RecordKind.Project,
            Name,
            Choice("status", States),
            One("parent", RecordKind.Project),
            Date("valid_from"),
            Date("valid_to"),
            Long("objective"),
            Many("frameworks", RecordKind.Framework),
            Many("directions", RecordKind.Direction),
            Many("joint_activities", RecordKind.JointActivity),
            RowsOf(
                "partners",
                RecordKind.Organisation,
                Choices("contributions", Contributions),
                Number("design"),
                Number("funding"),
                Number("implementation"),
                Number("monitoring"),
                Local("advantage"),
                Local("benefits")
            ),
            Choices("joint_functions", Functions),
            Choice("nature", "normative", "operational"),
            One("fund", RecordKind.Fund),
            Rows(
                "budgets",
                Date("year").Required(),
                Number("amount").Required(),
                Text("currency").Required()
            ),
            Many("countries", RecordKind.Country),
            Many("locations", RecordKind.Location),
            Many("themes", RecordKind.Theme),
            Rows(
                "benefit_shares",
                Local("beneficiary").Required(),
                Choice("benefit", Benefits).Required(),
                Number("percent"),
                Local("how")
            ),
            Documents("concept-paper", "proposal", "report", "annex")
        ),
        Shape(
            RecordKind.JointActivity,
            Name,
            Choice("status", States),
            One("direction", RecordKind.Direction).Required(),
            Date("valid_from"),
            Date("valid_to"),
            Many("organisations", RecordKind.Organisation),
            Many("countries", RecordKind.Country)
        ),
        Shape(
            RecordKind.Activity,
            Name,
            Choice("status", Progress),
            One("project", RecordKind.Project).Required(),
            Date("valid_from"),
            Date("valid_to"),
            One("owner", RecordKind.Organisation),
            Many("locations", RecordKind.Location)
        ),
        Shape(RecordKind.NationalProgramme, Name, One("country", RecordKind.Country).Required()),
        Shape(
            RecordKind.Fund,
            Name,
            Many("organisations", RecordKind.Organisation),
            Choice("mechanism", Mechanisms)
        ),
        Shape(
            RecordKind.Commitment,
            Local(CooperationRecord.NameField),
            Choice("form", "commitment", "disbursement", "planned-disbursement").Required(),
            One("project", RecordKind.Project).Required(),
            One("organisation", RecordKind.Organisation).Required(),
            One("fund", RecordKind.Fund),
            Number("amount").Required(),
            Text("currency").Required(),
            Date("date").Required(),
            Choice("mechanism", Mechanisms)
        ),
        Shape(
            RecordKind.Proposal,
            Name,
            Choice("stage", "idea", "submitted", "granted", "refused"),
            Many("organisations", RecordKind.Organisation),
            One("fund", RecordKind.Fund),
            One("project", RecordKind.Project),
            Date("date"),
            Documents("concept-paper", "proposal", "annex")
        ),
    ];
}
