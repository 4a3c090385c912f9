using static CityBraid.Cooperation.Fields;

namespace CityBraid.Cooperation;

/// <summary>What is measured, what it ought to become, and what was reported on it.</summary>
internal static class IndicatorShapes
{
    private static readonly string[] Benefits =
    [
        "clean-air",
        "shade",
        "lower-bills",
        "jobs",
        "community-income",
        "other-benefit",
    ];

    public static RecordShape[] All { get; } =
    [
        Shape(
            RecordKind.Indicator,
            Name,
            Long("definition"),
            Choice("type", [.. IndicatorNames.Kinds.Keys]).Required(),
            Text("unit"),
            Text("formula"),
            Rows(
                "variables",
                Text("variable").Required(),
                Local("label"),
                Text("unit"),
                Text("fact"),
                One("indicator", RecordKind.Indicator)
            ),
            Choice("missing", [.. IndicatorNames.Missing.Keys]),
            Choice("better", "more", "less"),
            Flag("cumulative"),
            Flag("annualised"),
            Flag("own_value"),
            Number("reporters_min"),
            One("project", RecordKind.Project),
            One("adds_to", RecordKind.Indicator),
            Rows(
                "global",
                Text("code").Required(),
                Choice("fit", "identical", "proxy", "contributes").Required(),
                Text("conversion"),
                Local("reason")
            ),
            Many("programmes", RecordKind.NationalProgramme),
            Choice("scale", "country", "province", "city", "district", "ward", "community"),
            Number("places_count"),
            Number("coverage_min"),
            Local("data_source"),
            Choice("every", "month", "quarter", "half-year", "year", "two-years"),
            One("owner", RecordKind.Organisation),
            Choice("benefit", Benefits),
            Rows(
                "milestones",
                Choice("form", "baseline", "target").Required(),
                Date("date").Spanning().Required(),
                Number("value").Required(),
                One("project", RecordKind.Project)
            ),
            Rows("categories", Text("dimension").Required(), Text("category").Required()),
            Text("map")
        ),
        Shape(
            RecordKind.IndicatorReport,
            One("indicator", RecordKind.Indicator).Required(),
            Date("date").Spanning().Required(),
            One("project", RecordKind.Project),
            One("location", RecordKind.Location),
            One("organisation", RecordKind.Organisation),
            Rows("inputs", Text("variable").Required(), Number("value").Required(), Text("origin")),
            Number("value"),
            Number("numerator"),
            Number("denominator"),
            Number("weight"),
            Text("words"),
            Text("unit"),
            Rows(
                "parts",
                Text("dimension").Required(),
                Text("category").Required(),
                Number("value"),
                Number("numerator"),
                Number("denominator"),
                Number("weight")
            ),
            Text("joint"),
            Number("share")
        ),
    ];
}
